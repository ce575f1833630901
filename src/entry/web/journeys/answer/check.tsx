import { act } from '../../../../platform/house.js';
import type { Words } from '../../../../platform/language/index.js';
import { checkAnswers, submitAnswer } from '../../../../work/journeys/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { presentCheck } from '../check/present.js';
import { CheckPage } from '../check/view.js';
import { checkWords } from '../check/words.js';
import { readDraftToken } from '../draft-cookie.js';
import { findOwnDraft } from '../find-own-draft.js';
import { questionUrl } from '../question/present.js';
import { carryOn } from '../start/present.js';
import { wayOf } from '../way.js';
import { answerWords } from './words.js';

async function showCheck(request: PageRequest, problem?: Words): Promise<PageReply> {
  const way = wayOf(request);
  const { found } = await findOwnDraft(request);
  if (!found) return redirect(way.start);
  const { journey } = found;
  if (!journey) return redirect(way.done);
  if (journey.enquiry?.state !== 'open') return redirect(way.start);
  const checked = checkAnswers(journey);
  if (checked.missing) return redirect(carryOn(journey, way));
  const view = presentCheck(journey, checked, request.language, way);
  const errors = problem ? [{ text: problem[request.language] }] : [];
  const { declaration } = journey.service;
  const shown = { ...view, uses: [], owed: undefined, declaration, errors, barred: undefined };
  return page(<CheckPage frame={request} {...shown} />, problem ? 409 : 200);
}

/** Every answer that would be sent, each with its way back. */
export const viewAnswerCheck: PageHandler = (request) => showCheck(request);

/** Sends them. What was answered in another browser meanwhile, or is over, the first page says. */
export const submitAnswerCheck: PageHandler = async (request) => {
  const way = wayOf(request);
  const token = readDraftToken(request, request.params.service ?? '', way.cookie);
  if (!token) return redirect(way.start);
  const revision = Number(request.form.code('revision') ?? -1);
  const sent = await act(request.house, request.who, (ctx) => submitAnswer(ctx, { token, revision }));
  if (sent.ok) return redirect(way.done);
  switch (sent.refused) {
    case 'changed':
      return showCheck(request, checkWords.changed);
    case 'incomplete':
    case 'not-valid':
      return redirect(questionUrl(way, String(sent.detail?.page ?? ''), { isChange: true, is: 'wrong' }));
    case 'erased':
      return showCheck(request, answerWords.erased);
    case 'no-draft':
    case 'already-answered':
    case 'over':
      return redirect(way.start);
  }
};
