import type { Context } from '../../../platform/context.js';
import type { Slot, SlotCalendar } from '../calendars/slot-calendar.js';
import { recordBooking } from '../record-booking.js';
import type { Booking } from './booking.js';

type About = Pick<Booking, 'case' | 'reference' | 'field'>;
const minute = 60_000;

/** Writes a booking of a time that the same act took; held while its person pays. Without a time they wait for one. */
export function makeBooking(
  ctx: Context,
  calendar: SlotCalendar,
  asked: About & { readonly slot: Slot | undefined; readonly isPaidFor: boolean },
): Booking {
  const { slot, isPaidFor, ...about } = asked;
  const madeAt = ctx.clock.now();
  const until = slot && !isPaidFor ? new Date(madeAt.getTime() + calendar.hold * minute) : undefined;
  const booking: Booking = {
    ...about,
    ...{ id: ctx.ids.next<'booking'>(), calendar: calendar.id, slot: slot?.value },
    ...{ startsAt: slot?.startsAt, endsAt: slot?.endsAt, until, madeAt, sequence: 0, version: 0 },
    state: !slot ? 'waiting' : isPaidFor ? 'booked' : 'held',
  };
  return recordBooking(ctx, booking, 'booking.made');
}
