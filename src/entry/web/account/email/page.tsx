import { codesMinutes } from '../../../../foundation/people/index.js';
import { fill } from '../../../../platform/language/index.js';
import { readEmail } from '../../../../work/services/index.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { type CodePlace, submitCodeAt, viewCodeAt } from '../../sign-in/code/page.js';
import { keepChallenge } from '../../sign-in/cookies.js';
import { emailWords } from '../../sign-in/email/words.js';
import { sendCodeTo } from '../../sign-in/send-code-to.js';
import { ownResident } from '../own-resident.js';
import { proveAgain } from '../prove-again.js';
import { AddEmailPage } from './view.js';

const adding: CodePlace = {
  action: paths.addEmailCode,
  again: paths.addEmail,
  next: () => `${paths.account}?did=email`,
};

export const viewAddEmail: PageHandler = async (request) =>
  proveAgain(request, paths.addEmail) ?? page(<AddEmailPage frame={request} />);

/**
 * Sends a code to an address that is to be another way in, whosever it is: only who reads its letters goes on. What was
 * begun soon after a sign-in may be finished for as long as its code counts.
 */
export const submitAddEmail: PageHandler = async (request) => {
  const again = proveAgain(request, paths.addEmail);
  if (again) return again;
  const { form, language } = request;
  const email = readEmail(form.typed('email'));
  const show = (error: string, status: number) =>
    page(<AddEmailPage frame={request} error={error} typed={form.again('email', [''])} />, status);
  if (!email.ok) return show(email.say[language], 422);
  const token = await sendCodeTo(request, email.value, ownResident(request).person);
  if (token === undefined) return show(fill(emailWords.tooOften[language], { minutes: codesMinutes }), 429);
  return redirect(paths.addEmailCode, [keepChallenge(token)]);
};

export const viewAddEmailCode: PageHandler = (request) => viewCodeAt(request, adding);
export const submitAddEmailCode: PageHandler = (request) => submitCodeAt(request, adding);
