import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { holdBooking } from '../bookings-store.js';
import type { SlotCalendar } from '../calendars/slot-calendar.js';
import { recordBooking } from '../record-booking.js';
import type { Booking, BookingId } from './booking.js';
import { mayStillChange } from './change-booking.js';

/** Gives a booking's place back. `why` is an officer's or the house's reason, who are bound by no time. Refuses `too-late` and `no-booking`. */
export async function cancelBooking(
  ctx: Context,
  calendar: SlotCalendar,
  { booking: id, why }: { readonly booking: BookingId; readonly why?: string },
): Promise<Outcome<Booking, 'no-booking' | 'too-late'>> {
  const booking = await holdBooking(ctx, id);
  if (!booking || booking.state === 'cancelled') return refuse('no-booking');
  if (why === undefined && !mayStillChange(calendar, booking, ctx.clock.now())) return refuse('too-late');
  const next: Booking = { ...booking, state: 'cancelled', until: undefined, sequence: booking.sequence + 1 };
  return done(recordBooking(ctx, next, 'booking.cancelled', why));
}
