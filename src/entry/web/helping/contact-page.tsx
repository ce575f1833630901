import { beginPhoneCheck, findTextNumber, provePhone, setPreferences } from '../../../foundation/people/index.js';
import { act, read } from '../../../platform/house.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { sendCode } from '../../../work/messages/index.js';
import { readMobile } from '../../../work/services/index.js';
import { PhoneCodePage, type PhoneCodeView } from '../account/contact/code-view.js';
import { type ReadContact, readContact } from '../account/contact/read-contact.js';
import { contactWords } from '../account/contact/words.js';
import { type PageHandler, type PageReply, type PageRequest, page } from '../page.js';
import { paths } from '../paths.js';
import { codeWords } from '../sign-in/code/words.js';
import { hurryLetters } from '../sign-in/hurry-letters.js';
import { findHelped, type Helped, hiddenOf, inName, isReply } from './find-helped.js';
import { helperPage } from './may-help.js';
import { showHelped } from './show-helped.js';
import { helpingWords } from './words.js';

const forHelpers = helperPage(helpingWords.notAllowed);
type Given = NonNullable<ReadContact['given']>;

/** Asks for the code that a text to the number carries: whoever holds the phone reads it out. */
function askForCode(request: PageRequest, helped: Helped, error?: PhoneCodeView['error']): PageReply {
  const where = { action: paths.helpToContactCode, back: paths.helpWithMandates, hidden: hiddenOf(helped) };
  return page(<PhoneCodePage frame={request} {...where} {...(error ? { error } : {})} />, error ? 422 : 200);
}

/** Sends a code to a number that is new; what they said waits until it comes back. */
async function prove(
  request: PageRequest,
  helped: Helped,
  { given, phone }: { readonly given: Given; readonly phone: Sealed<string> },
): Promise<PageReply | undefined> {
  const begun = await act(request.house, inName(request, helped), async (ctx) => {
    const one = await beginPhoneCheck(ctx, { ...given, person: helped.person, phone });
    if (one.ok) await sendCode(ctx, { to: phone, code: one.value, language: given.language, by: 'officer' });
    return one;
  });
  if (!begun.ok) return undefined;
  await hurryLetters(request);
  return askForCode(request, helped);
}

/** Keeps how whoever the officer helps wishes to be contacted; by text only once a code that went there was read out. */
export const submitHelpToContact: PageHandler = forHelpers(async (request) => {
  const helped = await findHelped(request, 'contact');
  if (isReply(helped)) return helped;
  const { house, place, form, who } = request;
  const { given, ...contact } = readContact(form, (await house.notify.isSetUp(place.id)).text);
  if (!given) return showHelped(request, helped, { contact });
  const fault = (phone: ReadContact['said']['phone']) =>
    showHelped(request, helped, { contact: { ...contact, said: phone ? { phone } : {} } });
  const typed = given.by === 'text' && form.isFilled('phone') ? readMobile(form.typed('phone')) : undefined;
  if (typed && !typed.ok) return fault(typed.say);
  if (typed) return (await prove(request, helped, { given, phone: typed.value })) ?? fault(contactWords.tooOften);
  const isKept = given.by === 'text';
  const phone = isKept ? await read(house, who, (ctx) => findTextNumber(ctx, helped.person)) : undefined;
  if (isKept && !phone) return fault(contactWords.noNumber);
  const set = await setPreferences(house, inName(request, helped), { ...given, person: helped.person, phone });
  return showHelped(request, helped, set.ok ? { did: helpingWords.didContact } : { fault: helpingWords.gone });
});

/** The code was read out: from now on texts go to that number. */
export const submitHelpToContactCode: PageHandler = forHelpers(async (request) => {
  const helped = await findHelped(request, 'contact');
  if (isReply(helped)) return helped;
  const { house, form, language } = request;
  const { person } = helped;
  const proved = await act(house, inName(request, helped), (ctx) =>
    provePhone(ctx, { person, code: form.typed('code') }),
  );
  if (!proved.ok) {
    const says = {
      ...{ 'not-a-code': codeWords.notACode, 'wrong-code': contactWords.wrongCode },
      'no-check': contactWords.helpedCodeOver,
    } as const satisfies Record<typeof proved.refused, object>;
    return askForCode(request, helped, says[proved.refused][language]);
  }
  const set = await setPreferences(house, inName(request, helped), proved.value);
  return showHelped(request, helped, set.ok ? { did: helpingWords.didContact } : { fault: helpingWords.gone });
});
