import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { dateOf, formatDate, type Language } from '../../../../platform/language/index.js';
import { hasDelegatesAddress } from '../../../../work/cases/index.js';
import {
  countHeldBack,
  findPaperLetter,
  keepLetter,
  keptReasons,
  letterReference,
  type PaperLetter,
  postLetter,
  printLetter,
  wordsOf,
} from '../../../../work/messages/index.js';
import { NotFound, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { postRoomPage } from '../post-room-page.js';
import { openAddress } from './open-address.js';
import { LetterPage, type WrittenLetter } from './view.js';

async function findOne({ house, who, params }: PageRequest): Promise<PaperLetter> {
  const id = readId<'message'>(params.id);
  const one = id && (await read(house, who, (ctx) => findPaperLetter(ctx, id)));
  if (!one) throw new NotFound();
  return one;
}

/** What is printed: in the language that they asked for; both, the reader's first, where nobody asked. */
function write({ place, house, language }: PageRequest, one: PaperLetter, asked: Language | undefined) {
  const today = dateOf(house.clock.now(), place.timeZone);
  const both = language === 'en' ? (['en', 'cy'] as const) : (['cy', 'en'] as const);
  return (asked ? [asked] : both).flatMap((of): readonly WrittenLetter[] => {
    const said = wordsOf(one, place.name, of);
    const contact = place.look?.brand.contact[of] ?? [];
    const heldBack = countHeldBack(one, of);
    return said ? [{ ...said, heldBack, language: of, place: place.name[of], contact, on: formatDate(today, of) }] : [];
  });
}

async function show(request: PageRequest, fault?: 'gone' | 'notTaken'): Promise<PageReply> {
  const isGone = fault === 'gone';
  const { house, who } = request;
  const one = await findOne(request);
  const isOpen = one.state === 'to-post' || (one.state === 'to-hand' && one.why === 'no-postal-address');
  const { person } = one;
  const to = one.at ?? person;
  const whereto = isOpen && !isGone && to ? await openAddress(request, to) : undefined;
  const isShared =
    whereto?.kind === 'address' &&
    person !== null &&
    (await read(house, who, (ctx) => hasDelegatesAddress(ctx, person)));
  const asked = whereto?.kind === 'address' ? whereto.preferences : undefined;
  const written = write(request, one, asked?.language);
  const isLarge = asked?.print === 'large';
  const canPrint = !isLarge && (await house.notify.isSetUp(who.place)).letter;
  const view = { one, reference: letterReference(one.id), whereto, isShared, fault, written, isLarge, canPrint };
  return page(<LetterPage frame={{ ...request, url: paths.letter(one.id) }} {...view} />, fault ? 409 : 200);
}

/** Opens a letter that waits, as it is printed: a look at whom it is for. */
export const viewLetter = postRoomPage((request) => show(request));

/** It was posted. */
export const submitPosted = postRoomPage(async (request) => {
  const { id } = await findOne(request);
  const posted = await act(request.house, request.who, (ctx) => postLetter(ctx, id));
  return posted.ok ? redirect(`${paths.letters}?did=posted`) : show(request, 'gone');
});

/** GOV.UK Notify prints and posts it, where a look opens its address. */
export const submitPrinted = postRoomPage(async (request) => {
  const { house, who } = request;
  const { id, at, person } = await findOne(request);
  const to = at ?? person;
  const whereto = to ? await openAddress(request, to) : undefined;
  if (whereto?.kind !== 'address' || whereto.preferences?.print === 'large') return show(request, 'notTaken');
  const { names, address, preferences } = whereto;
  const printed = await printLetter(house, who, { id, names, address, language: preferences?.language });
  if (printed.ok) return redirect(`${paths.letters}?did=posted`);
  return show(request, printed.refused === 'not-taken' ? 'notTaken' : 'gone');
});

/** It cannot or should not be posted, and waits for a visit. */
export const submitKept = postRoomPage(async (request) => {
  const { id } = await findOne(request);
  const why = keptReasons.find((reason) => reason === request.form.code('why')) ?? 'no-postal-address';
  const kept = await act(request.house, request.who, (ctx) => keepLetter(ctx, { id, why }));
  return kept.ok ? redirect(`${paths.letters}?did=kept`) : show(request, 'gone');
});
