import { act } from '../../../../platform/house.js';
import { rateOutcome, sayNotFixed, scores } from '../../../../work/cases/index.js';
import { readProse } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { afterwardsWords } from './afterwards-words.js';
import { showStatus } from './page.js';

const box = 'still-wrong';

/** Starts a closed request again on the word of whoever has its reference. What they wrote is given back where it is refused. */
export const submitNotFixed: PageHandler = async (request) => {
  const { house, who, params, form, language } = request;
  const reference = params.reference ?? '';
  const typed = form.again(box, ['']);
  const prose = readProse(form.typed(box));
  if (!prose.ok) return showStatus(request, { box, say: prose.say[language], ...(prose.marked ? {} : { typed }) }, 422);
  const note = prose.text === undefined ? {} : { note: prose.text };
  const said = await act(house, who, (ctx) => sayNotFixed(ctx, { reference, ...note }));
  if (said.ok) return redirect(`${paths.status(reference)}?did=reopened`);
  switch (said.refused) {
    case 'no-such-case':
      throw new NotFound();
    case 'not-offered':
      return showStatus(request, { box, say: afterwardsWords.notOffered[language], typed }, 409);
    case 'erased':
      return showStatus(request, { box, say: afterwardsWords.erased[language], typed }, 409);
  }
};

/** Counts how satisfied they are with what became of it. */
export const submitSatisfaction: PageHandler = async (request) => {
  const { house, who, params, form, language } = request;
  const reference = params.reference ?? '';
  const score = scores.find((one) => String(one) === form.code('score'));
  if (!score) return showStatus(request, { box: 'score', say: afterwardsWords.chooseOne[language] }, 422);
  const rated = await act(house, who, (ctx) => rateOutcome(ctx, { reference, score }));
  if (!rated.ok && rated.refused === 'no-such-case') throw new NotFound();
  return redirect(`${paths.status(reference)}${rated.ok ? '?did=rated' : ''}`);
};
