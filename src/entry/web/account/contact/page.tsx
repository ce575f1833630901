import {
  beginPhoneCheck,
  findPreferences,
  findTextNumber,
  setPreferences,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import type { Words } from '../../../../platform/language/index.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { sendCode } from '../../../../work/messages/index.js';
import { readMobile } from '../../../../work/services/index.js';
import { type PageReply, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { hurryLetters } from '../../sign-in/hurry-letters.js';
import { type OwnRequest, ownPage } from '../../your-data/own-page.js';
import { chosenBefore, type ReadContact, readContact } from './read-contact.js';
import { ContactPage } from './view.js';
import { contactWords } from './words.js';

type Shown = Pick<ReadContact, 'chosen' | 'said'>;

const hasTexts = async ({ house, place }: OwnRequest): Promise<boolean> => (await house.notify.isSetUp(place.id)).text;

const findNumber = ({ house, who, person }: OwnRequest) => read(house, who, (ctx) => findTextNumber(ctx, person));

/** How the person wishes to be written to and called. */
export const viewContact = ownPage(async (request) => {
  const { house, who, person, query } = request;
  const kept = await read(house, who, (ctx) => findPreferences(ctx, person));
  const texts = { hasTexts: await hasTexts(request), hasNumber: (await findNumber(request)) !== undefined };
  const isSaved = query.did === 'saved';
  return page(<ContactPage frame={request} chosen={chosenBefore(kept)} said={{}} isSaved={isSaved} {...texts} />);
});

async function showAgain(request: OwnRequest, shown: Shown, status = 422): Promise<PageReply> {
  const texts = { hasTexts: await hasTexts(request), hasNumber: (await findNumber(request)) !== undefined };
  const typed = request.form.again('phone', ['']);
  return page(<ContactPage frame={request} {...shown} {...texts} isSaved={false} typed={typed} />, status);
}

type Given = NonNullable<ReadContact['given']>;

/** Sends a code to a number that is new; what they said waits until it comes back. */
async function prove(request: OwnRequest, given: Given, phone: Sealed<string>, shown: Shown): Promise<PageReply> {
  const { house, who, person } = request;
  const begun = await act(house, who, async (ctx) => {
    const one = await beginPhoneCheck(ctx, { ...given, person, phone });
    if (one.ok) await sendCode(ctx, { to: phone, code: one.value, language: given.language, by: 'text' });
    return one;
  });
  if (!begun.ok) return showAgain(request, { ...shown, said: { phone: contactWords.tooOften } }, 429);
  await hurryLetters(request);
  return redirect(paths.ownContactCode);
}

export const submitContact = ownPage(async (request) => {
  const { house, who, person, form } = request;
  const { given, ...shown } = readContact(form, await hasTexts(request));
  if (!given) return showAgain(request, shown);
  const fault = (phone: Words) => showAgain(request, { ...shown, said: { phone } });
  const isNew = given.by === 'text' && form.isFilled('phone');
  const typed = isNew ? readMobile(form.typed('phone')) : undefined;
  if (typed) return typed.ok ? prove(request, given, typed.value, shown) : fault(typed.say);
  const phone = given.by === 'text' ? await findNumber(request) : undefined;
  if (given.by === 'text' && !phone) return fault(contactWords.noNumber);
  await setPreferences(house, who, { ...given, person, phone });
  return redirect(`${paths.ownContact}?did=saved`);
});
