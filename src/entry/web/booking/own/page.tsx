import { act, read } from '../../../../platform/house.js';
import { fill, type Words } from '../../../../platform/language/index.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { writeCalendar } from '../../../../work/bookings/index.js';
import { type AskedRebook, findCase, rebook } from '../../../../work/cases/index.js';
import { readEmail, seekEmail } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { loadBooking } from '../load-booking.js';
import { type BookingFault, bookingFaults, bookingWords } from '../words.js';
import { BookingPage } from './view.js';

async function load({ house, who, params, form }: PageRequest) {
  const found = await read(house, who, async (ctx) => {
    const one = await findCase(ctx, { reference: params.reference ?? '' });
    return one && (await loadBooking(ctx, one, form.code('slot-later')));
  });
  if (!found) throw new NotFound();
  return found;
}

const done: Readonly<Record<string, Words>> = {
  move: bookingWords.didMove,
  offered: bookingWords.didTake,
  cancel: bookingWords.didCancel,
};

async function show(request: PageRequest, fault?: BookingFault, say?: Words): Promise<PageReply> {
  const { form, query, params } = request;
  const found = await load(request);
  const wrong = fault && { ...bookingFaults[fault], ...(say ? { say } : {}) };
  return page(
    <BookingPage
      frame={{ ...request, url: paths.booking(params.reference ?? '') }}
      {...found}
      typed={form.has('email') ? form.again('email', ['']) : undefined}
      chosen={form.has('slot') ? { '': [slotIn(request) ?? ''] } : undefined}
      wrong={wrong}
      did={fault ? undefined : done[query.did ?? '']}
    />,
    wrong?.status ?? 200,
  );
}

/** What a request has booked, for whoever has its reference: a time and its calendar, and nobody's name. */
export const viewBooking: PageHandler = (request) => show(request);

const slots = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}[+-]\d{2}:\d{2})?$/;

/** A time's name has a plus sign, which no code of ours has else. */
function slotIn({ form }: PageRequest): string | undefined {
  const slot = form.machine('slot');
  return slots.test(slot) ? slot : undefined;
}

type Read = { readonly fault: BookingFault; readonly say?: Words } | Pick<AskedRebook, 'to' | 'email'>;

/** What was asked: who it is, and what is to become of the booking. */
function readAsked(request: PageRequest, isOwn: boolean): Read {
  const { form } = request;
  let email: Sealed<readonly string[]> | undefined;
  if (!isOwn) {
    if (!form.isFilled('email')) return { fault: 'no-email' };
    const typed = readEmail(form.typed('email'));
    if (!typed.ok) return { fault: 'no-email', say: typed.say };
    email = seekEmail(typed.value);
  }
  const proved = email ? { email } : {};
  const wish = form.code('do');
  if (wish === 'cancel') return { to: 'cancelled', ...proved };
  if (wish === 'offered') return { to: 'offered', ...proved };
  const slot = slotIn(request);
  return slot ? { to: { slot }, ...proved } : { fault: 'no-slot' };
}

/** Changes, takes or cancels it. Showing later days is the same form: what was typed stays. */
export const submitBooking: PageHandler = async (request) => {
  const { house, who, form, params } = request;
  if (form.has('slot-later')) return show(request);
  const { one, booking, isOwn } = await load(request);
  const asked = readAsked(request, isOwn);
  if ('fault' in asked) return show(request, asked.fault, asked.say);
  const changed = await act(house, who, (ctx) => rebook(ctx, { case: one.id, booking: booking.id, ...asked }));
  if (!changed.ok) return show(request, changed.refused);
  return redirect(`${paths.booking(params.reference ?? '')}?did=${form.code('do') ?? 'move'}`);
};

/** The booking for a calendar; it says so when it is cancelled. */
export const viewBookingFile: PageHandler = async (request) => {
  const { origin, language } = request;
  const { booking, declaration, one, now } = await load(request);
  const service = declaration.title[language];
  const text = writeCalendar(
    booking,
    {
      summary: declaration.bookings[declaration.fields[booking.field]?.calendar ?? '']?.label[language] ?? service,
      description: fill(bookingWords.description[language], { service, reference: one.reference }),
      url: `${origin}${paths.booking(one.reference)}`,
      host: new URL(origin).hostname,
    },
    now,
  );
  if (text === undefined) throw new NotFound();
  return {
    kind: 'file',
    type: 'text/calendar; charset=utf-8',
    body: text,
    isOpen: false,
    name: `${one.reference}.ics`,
  };
};
