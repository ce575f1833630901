import { reportMarking } from '../../../../foundation/assurance/index.js';
import { act } from '../../../../platform/house.js';
import { sendAnswer } from '../../../../work/messages/index.js';
import { readProse } from '../../../../work/services/index.js';
import { type PageHandler, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { incidentOf, showIncident } from '../one/page.js';
import { incidentWords, refusalWords } from '../one/words.js';

/** Answers the resident who raised it; nothing that was typed is lost where it is not right, but for a text marked too high. */
export const submitAnswer: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const incident = incidentOf(request);
  const prose = readProse(form.typed('answer'));
  if (!prose.ok) {
    const { marked, say } = prose;
    if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'note' }));
    return showIncident(request, { text: say[language], box: 'answer', isShut: marked !== undefined });
  }
  const { text } = prose;
  if (!text) return showIncident(request, { text: incidentWords.sayAnswer[language], box: 'answer' });
  const answered = await act(house, who, (ctx) => sendAnswer(ctx, { incident, text }));
  if (answered.ok) return redirect(`${paths.incident(incident)}?did=answer`);
  return showIncident(request, { text: refusalWords[answered.refused][language] });
};
