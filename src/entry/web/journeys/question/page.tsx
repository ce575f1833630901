import { act, read } from '../../../../platform/house.js';
import { answerPage, askPage, findDraft, type Onward } from '../../../../work/journeys/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readDraftToken } from '../draft-cookie.js';
import { findOwnDraft } from '../find-own-draft.js';
import { answerLost } from '../lost/page.js';
import { carryOn } from '../start/present.js';
import { type JourneyWay, wayOf } from '../way.js';
import { findWorded } from '../worded/find-worded.js';
import { presentQuestion, questionUrl } from './present.js';
import { readSent } from './read-sent.js';
import { QuestionPage } from './view.js';

/** Where a person is sent who comes to a question without a draft that leads there. */
async function sendOn(request: PageRequest): Promise<PageReply> {
  const { service, found } = await findOwnDraft(request);
  if (!found) return answerLost(request, service);
  const way = wayOf(request, service.declaration.service);
  return redirect(found.journey ? carryOn(found.journey, way) : way.done);
}

/** One question, with what was answered or typed before. */
export const viewQuestion: PageHandler = async (request) => {
  const { params, query } = request;
  const token = readDraftToken(request, params.service ?? '', wayOf(request).cookie);
  const asked =
    token &&
    (await read(request.house, request.who, async (ctx) => {
      const found = await findDraft(ctx, token);
      if (!found?.journey) return undefined;
      const how = { isWrong: query.is === 'wrong', isAgain: query.is === 'search' || query.is === 'kept' };
      const outcome = await askPage(ctx, found.journey, params.page ?? '', how);
      if (!outcome.ok) return undefined;
      const worded = await findWorded(ctx, found.journey, outcome.value);
      return { journey: found.journey, page: outcome.value, worded };
    }));
  if (!asked) return sendOn(request);
  return page(<QuestionPage frame={request} {...presentQuestion(request, asked)} worded={asked.worded} />);
};

/** Where a page leads that was left in the middle: away to save it, or to itself in the other language. */
function sendKept({ form, query, params }: PageRequest, page: string): string {
  const way = wayOf({ params });
  if (form.code('keep') === 'save' && !way.isAnswer) return paths.saveDraft(params.service ?? '');
  const is = query.is === 'wrong' ? 'wrong' : 'kept';
  const url = questionUrl(way, page, { isChange: query.change === 'yes', is });
  return form.code('lang') === 'cy' ? `${url}&lang=cy` : `${url}&lang=en`;
}

function sendTo(way: JourneyWay, onward: Onward, isChange: boolean): string {
  switch (onward.to) {
    case 'check':
      return way.check;
    case 'known':
      return way.known;
    case 'page':
      return questionUrl(way, onward.page, { isChange });
    case 'wrong':
    case 'search':
    case 'kept':
      return questionUrl(way, onward.page, { isChange, is: onward.to });
  }
}

/** Takes the answers, and the files that come with them. Whatever comes of it, the browser is sent to a page that it may reload. */
export const submitQuestion: PageHandler = async (request) => {
  const { params, query } = request;
  const way = wayOf(request);
  const token = readDraftToken(request, params.service ?? '', way.cookie);
  if (!token) return sendOn(request);
  const page = params.page ?? '';
  const { form, uploads } = await readSent(request, { token, page });
  const isChange = query.change === 'yes';
  const isKept = form.has('keep');
  const remove = Number.parseInt(form.code('remove') ?? '', 10);
  const rows = { isAdding: form.has('adding'), ...(remove > 0 ? { remove } : {}) };
  const answered = await act(request.house, request.who, (ctx) =>
    answerPage(ctx, { token, page, typed: form.typed, uploads, isChange, isKept, ...rows }),
  );
  if (!answered.ok) return sendOn(request);
  const onward = answered.value;
  if (onward.to === 'kept' && isKept) return redirect(sendKept(request, onward.page));
  return redirect(sendTo(way, onward, isChange));
};
