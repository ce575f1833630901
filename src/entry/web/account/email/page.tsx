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
import { AddEmailPage } from './view.js';

const adding: CodePlace = { action: paths.addEmailCode, again: paths.addEmail, next: () => paths.account };

export const viewAddEmail: PageHandler = async (request) => page(<AddEmailPage frame={request} />);

/** Sends a code to an address that is to be another way in, whosever it is: only who reads its letters goes on. */
export const submitAddEmail: PageHandler = async (request) => {
  const { form, language } = request;
  const email = readEmail(form.typed('email'));
  const again = (error: string, status: number) =>
    page(<AddEmailPage frame={request} error={error} typed={form.again('email', [''])} />, status);
  if (!email.ok) return again(email.say[language], 422);
  const token = await sendCodeTo(request, email.value, ownResident(request).person);
  if (token === undefined) return again(fill(emailWords.tooOften[language], { minutes: codesMinutes }), 429);
  return redirect(paths.addEmailCode, [keepChallenge(token)]);
};

export const viewAddEmailCode: PageHandler = (request) => viewCodeAt(request, adding);
export const submitAddEmailCode: PageHandler = (request) => submitCodeAt(request, adding);
