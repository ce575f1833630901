import { findStanding, findTextNumber, listOwnMandates } from '../../../foundation/people/index.js';
import { read } from '../../../platform/house.js';
import type { Words } from '../../../platform/language/index.js';
import { letterReference, listLettersTo, wordsOf } from '../../../work/messages/index.js';
import type { ReadContact } from '../account/contact/read-contact.js';
import { firstChosen, listJobs, readChosen, typedNames } from '../mandates/give/read-form.js';
import { type PageReply, type PageRequest, page } from '../page.js';
import { type Helped, hiddenOf } from './find-helped.js';
import { presentHelped } from './present.js';
import { HelpedPage } from './view.js';

interface Shown {
  readonly said?: Readonly<Record<string, string>>;
  /** What was said of how they are contacted, where some of it is missing. */
  readonly contact?: Pick<ReadContact, 'chosen' | 'said'>;
  readonly did?: Words;
  readonly fault?: Words;
}

/** Whose mandates they are, with what just came of one. */
export async function showHelped(request: PageRequest, helped: Helped, shown: Shown = {}): Promise<PageReply> {
  const { house, who } = request;
  const found = await read(house, who, async (ctx) => ({
    mandates: await listOwnMandates(ctx, helped.person),
    standing: await findStanding(ctx, helped.person),
    letters: await listLettersTo(ctx, helped.person),
    number: await findTextNumber(ctx, helped.person),
  }));
  const given = found.mandates.filter(({ person }) => person === helped.person);
  const { said = {}, contact = { chosen: {}, said: {} } } = shown;
  const isAsked = Object.keys(said).length > 0;
  const status = isAsked || shown.contact ? 422 : shown.fault ? 409 : 200;
  const chosen = isAsked ? readChosen(request) : firstChosen;
  const again = isAsked ? { typed: typedNames(request) } : {};
  const letters = found.letters.flatMap((one) => {
    const words = wordsOf(one, request.place.name, request.language);
    return words ? [{ ...words, id: one.id, reference: letterReference(one.id) }] : [];
  });
  const hasTexts = (await house.notify.isSetUp(request.place.id)).text;
  const typed = shown.contact ? request.form.again('phone', ['']) : undefined;
  const texts = hasTexts ? { hasNumber: found.number !== undefined, typed } : undefined;
  const { reference, evidence, by } = helped;
  return page(
    <HelpedPage
      frame={request}
      lines={presentHelped(request, given, found.standing)}
      letters={letters}
      give={{ jobs: await listJobs(request), chosen, said, ...again }}
      contact={{ ...contact, texts }}
      hidden={{ reference, evidence, by }}
      contactHidden={hiddenOf(helped)}
      did={shown.did}
      fault={shown.fault}
    />,
    status,
  );
}
