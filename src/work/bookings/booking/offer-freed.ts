import type { Context } from '../../../platform/context.js';
import { holdBooking, readOver, readWaiting } from '../bookings-store.js';
import { listFree } from '../calendars/list-free.js';
import type { SlotCalendar } from '../calendars/slot-calendar.js';
import { recordBooking } from '../record-booking.js';
import { takeSlot } from './take-slot.js';

const minute = 60_000;

/** Ends one offer that nobody took: its person waits again, behind the others. A hold that is over is left to whoever may pay yet. */
export async function endOffers(ctx: Context): Promise<void> {
  for (const { id } of await readOver(ctx)) {
    const booking = await holdBooking(ctx, id);
    if (booking?.state !== 'offered' || !booking.until || booking.until > ctx.clock.now()) continue;
    const none = { slot: undefined, startsAt: undefined, endsAt: undefined, until: undefined };
    recordBooking(ctx, { ...booking, ...none, state: 'waiting' }, 'booking.offer-over');
  }
}

/** Offers the next free time of a calendar to whoever has waited longest, one in an act; gives whether there was one. */
export async function offerFreed(ctx: Context, calendar: SlotCalendar): Promise<boolean> {
  if (calendar.offer === undefined) return false;
  const [first] = await readWaiting(ctx, calendar.id);
  const [free] = first ? await listFree(ctx, calendar, { most: 1 }) : [];
  const booking = first && free ? await holdBooking(ctx, first.id) : undefined;
  if (booking?.state !== 'waiting' || !free) return false;
  const taken = await takeSlot(ctx, calendar, { value: free.value });
  if (!taken.ok) return false;
  const { value: slot, startsAt, endsAt } = taken.value;
  const until = new Date(Math.min(ctx.clock.now().getTime() + calendar.offer * minute, startsAt.getTime()));
  const next = { ...booking, state: 'offered', slot, startsAt, endsAt, until, sequence: booking.sequence + 1 } as const;
  recordBooking(ctx, next, 'booking.offered');
  return true;
}
