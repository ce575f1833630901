import { act, read } from '../../../../platform/house.js';
import { answerPage, askPage, findDraft, type Onward } from '../../../../work/journeys/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readDraftToken } from '../draft-cookie.js';
import { findOwnDraft } from '../find-own-draft.js';
import { answerLost } from '../lost/page.js';
import { carryOn } from '../start/present.js';
import { presentQuestion, questionUrl } from './present.js';
import { QuestionPage } from './view.js';

/** Where a person is sent who comes to a question without a draft that leads there. */
async function sendOn(request: PageRequest): Promise<PageReply> {
  const { service, found } = await findOwnDraft(request);
  if (!found) return answerLost(request, service);
  return redirect(found.journey ? carryOn(found.journey) : paths.submitted(service.declaration.service));
}

/** One question, with what was answered or typed before. */
export const viewQuestion: PageHandler = async (request) => {
  const { params, query } = request;
  const token = readDraftToken(request, params.service ?? '');
  const asked =
    token &&
    (await read(request.house, request.who, async (ctx) => {
      const found = await findDraft(ctx, token);
      if (!found?.journey) return undefined;
      const how = { isWrong: query.is === 'wrong', isSearch: query.is === 'search' };
      const outcome = await askPage(ctx, found.journey, params.page ?? '', how);
      return outcome.ok ? { journey: found.journey, page: outcome.value } : undefined;
    }));
  if (!asked) return sendOn(request);
  return page(<QuestionPage frame={request} {...presentQuestion(request, asked)} />);
};

function sendTo(service: string, onward: Onward, isChange: boolean): string {
  switch (onward.to) {
    case 'check':
      return paths.checkAnswers(service);
    case 'page':
      return questionUrl(service, onward.page, { isChange });
    case 'wrong':
    case 'search':
      return questionUrl(service, onward.page, { isChange, is: onward.to });
  }
}

/** Takes the answers. Whatever comes of it, the browser is sent to a page that it may reload. */
export const submitQuestion: PageHandler = async (request) => {
  const { params, form, query } = request;
  const service = params.service ?? '';
  const token = readDraftToken(request, service);
  if (!token) return sendOn(request);
  const isChange = query.change === 'yes';
  const answered = await act(request.house, request.who, (ctx) =>
    answerPage(ctx, { token, page: params.page ?? '', typed: form.typed, isChange }),
  );
  return answered.ok ? redirect(sendTo(service, answered.value, isChange)) : sendOn(request);
};
