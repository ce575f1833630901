import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { holdBooking } from '../bookings-store.js';
import type { SlotCalendar } from '../calendars/slot-calendar.js';
import { recordBooking } from '../record-booking.js';
import type { Booking, BookingId } from './booking.js';
import { type SlotRefusal, takeSlot } from './take-slot.js';

export type ChangeRefusal = SlotRefusal | 'no-booking' | 'too-late' | 'same-slot';

const minute = 60_000;

/** Whether its person may change or cancel it still. */
export const mayStillChange = ({ changeUntil }: SlotCalendar, { state, startsAt }: Booking, now: Date): boolean =>
  state === 'waiting' ||
  state === 'offered' ||
  state === 'lost' ||
  (startsAt?.getTime() ?? 0) - now.getTime() >= changeUntil * minute;

interface Asked {
  readonly booking: BookingId;
  readonly value: string;
  /** Of an officer: their reason, a code. They are bound by no time of their own. */
  readonly why?: string;
}

/**
 * Moves a booking to another time, which is taken first: nobody loses the old one for a new one that was full. One that is held stays
 * held. Refuses `too-late`, `same-slot`, and as `takeSlot` does.
 */
export async function changeBooking(
  ctx: Context,
  calendar: SlotCalendar,
  { booking: id, value, why }: Asked,
): Promise<Outcome<Booking, ChangeRefusal>> {
  const booking = await holdBooking(ctx, id);
  if (!booking || booking.state === 'cancelled' || booking.calendar !== calendar.id) return refuse('no-booking');
  const now = ctx.clock.now();
  if (why === undefined && !mayStillChange(calendar, booking, now)) return refuse('too-late');
  if (booking.slot === value && booking.state !== 'offered' && booking.state !== 'lost') return refuse('same-slot');
  const taken = await takeSlot(ctx, calendar, { value, but: id, isOfficers: why !== undefined });
  if (!taken.ok) return taken;
  const { startsAt, endsAt } = taken.value;
  const isHeld = booking.state === 'held' && booking.until !== undefined && booking.until > now;
  const next: Booking = {
    ...booking,
    ...{ slot: value, startsAt, endsAt, state: isHeld ? 'held' : 'booked', until: isHeld ? booking.until : undefined },
    sequence: booking.sequence + 1,
  };
  return done(recordBooking(ctx, next, 'booking.changed', why));
}
