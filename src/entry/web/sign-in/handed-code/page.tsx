import { useHandedCode } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { noteSignIn } from '../../signed-in/note-sign-in.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { keepSession } from '../cookies.js';
import { readOwnPage } from '../own-page.js';
import { HandedCodePage } from './view.js';
import { handedCodeWords } from './words.js';

export const viewHandedCode: PageHandler = async (request) =>
  page(<HandedCodePage frame={request} to={readOwnPage(request.query.to)} />);

/** Signs in by a code that an officer gave. Nothing typed is shown back: it is a secret. */
export const submitHandedCode: PageHandler = async (request) => {
  const { house, who, form, cookies, language, query } = request;
  const given = { code: form.typed('code'), replaces: cookies[residentCookie] };
  const used = await act(house, who, (ctx) => useHandedCode(ctx, given));
  noteSignIn(request, { of: 'resident', way: 'handed-code', refused: used.ok ? undefined : used.refused });
  const to = readOwnPage(query.to);
  if (used.ok) return redirect(to ?? paths.account, [keepSession(used.value.session)]);
  return page(<HandedCodePage frame={request} to={to} error={handedCodeWords.wrong[language]} />, 422);
};
