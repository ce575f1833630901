import { act } from '../../../../platform/house.js';
import { fill } from '../../../../platform/language/index.js';
import { draftDays, returnToDraft, tryMinutes } from '../../../../work/journeys/index.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { draftCookie } from '../draft-cookie.js';
import { ReturnPage } from './view.js';
import { returnWords } from './words.js';

export const viewReturn: PageHandler = async (request) => page(<ReturnPage frame={request} />);

/** Opens saved answers in this browser. Says the same of a wrong code and of a reference that nobody has. */
export const submitReturn: PageHandler = async (request) => {
  const { form, language } = request;
  const typed = { reference: form.typed('reference'), code: form.typed('code') };
  const returned = await act(request.house, request.who, (ctx) => returnToDraft(ctx, typed));
  if (returned.ok) {
    const { draft, token } = returned.value;
    const to = draft.submitted ? paths.submitted(draft.service) : paths.checkAnswers(draft.service);
    return redirect(to, [draftCookie(draft.service, token)]);
  }
  switch (returned.refused) {
    case 'wrong-pair':
      return page(
        <ReturnPage frame={request} error={fill(returnWords.wrongPair[language], { days: draftDays })} />,
        422,
      );
    case 'too-often':
      return page(
        <ReturnPage frame={request} error={fill(returnWords.tooOften[language], { minutes: tryMinutes })} />,
        429,
      );
  }
};
