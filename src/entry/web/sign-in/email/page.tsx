import { codesMinutes, findProvider } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { fill } from '../../../../platform/language/index.js';
import { readEmail } from '../../../../work/services/index.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { keepChallenge } from '../cookies.js';
import { readOwnPage, withTo } from '../own-page.js';
import { sendCodeTo } from '../send-code-to.js';
import { EmailPage } from './view.js';
import { emailWords, isNeed } from './words.js';

export const viewEmail: PageHandler = async (request) => {
  const { query, house } = request;
  const need = query.need !== undefined && isNeed(query.need) ? query.need : undefined;
  const provider = await read(house, request.who, (ctx) => findProvider(ctx, 'one-login'));
  const shown = { to: readOwnPage(query.to), need, canSend: house.post.isSetUp, hasOneLogin: provider !== undefined };
  return page(<EmailPage frame={request} {...shown} />);
};

/** Sends a code to the address, known or not: the answer is the same, and nobody learns who has an account. */
export const submitEmail: PageHandler = async (request) => {
  const { form, language, house } = request;
  const to = readOwnPage(request.query.to);
  if (!house.post.isSetUp) return viewEmail(request);
  const email = readEmail(form.typed('email'));
  const again = (error: string, status: number) =>
    page(<EmailPage frame={request} to={to} canSend error={error} typed={form.again('email', [''])} />, status);
  if (!email.ok) return again(email.say[language], 422);
  const token = await sendCodeTo(request, email.value);
  if (token === undefined) return again(fill(emailWords.tooOften[language], { minutes: codesMinutes }), 429);
  return redirect(withTo(paths.signInCode, to), [keepChallenge(token)]);
};
