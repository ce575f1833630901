import type { Context } from '../../../platform/context.js';
import { holdBooking } from '../bookings-store.js';
import type { SlotCalendar } from '../calendars/slot-calendar.js';
import { recordBooking } from '../record-booking.js';
import { type Booking, type BookingId, isStanding } from './booking.js';
import { takeSlot } from './take-slot.js';

/**
 * Its person has paid, or takes what was offered. A hold that was over by then is taken anew where its time is free still; else it is
 * `lost`, and they choose another.
 */
export async function confirmBooking(
  ctx: Context,
  calendar: SlotCalendar,
  id: BookingId,
): Promise<Booking | undefined> {
  const booking = await holdBooking(ctx, id);
  if (!booking?.slot || (booking.state !== 'held' && booking.state !== 'offered')) return booking;
  const isKept = isStanding(booking, ctx.clock.now());
  const taken = isKept || (await takeSlot(ctx, calendar, { value: booking.slot, but: id, isOfficers: true })).ok;
  const next: Booking = { ...booking, state: taken ? 'booked' : 'lost', until: undefined };
  return recordBooking(ctx, next, taken ? 'booking.confirmed' : 'booking.lost');
}
