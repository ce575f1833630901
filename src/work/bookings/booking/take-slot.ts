import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { workingClockOf } from '../../places/index.js';
import { countStanding, lockSlot, readClosures } from '../bookings-store.js';
import { findSlot, isBookable } from '../calendars/list-slots.js';
import type { Slot, SlotCalendar } from '../calendars/slot-calendar.js';
import type { BookingId } from './booking.js';

export type SlotRefusal = 'no-such-slot' | 'too-soon' | 'taken';

/**
 * Takes one place of a time until the act ends: the time is locked, then counted. Of two hundred who want the last place one gets it, and
 * the others are told. `but` is a booking that is changed to it. Refuses a time that the calendar does not have or that is shut, one
 * that is too soon or too far ahead, and one that is full.
 */
export async function takeSlot(
  ctx: Context,
  calendar: SlotCalendar,
  { value, but = null, isOfficers = false }: { value: string; but?: BookingId | null; isOfficers?: boolean },
): Promise<Outcome<Slot, SlotRefusal>> {
  const clock = await workingClockOf(ctx);
  const slot = findSlot(calendar, clock, value);
  if (!slot || (await readClosures(ctx, calendar.id)).has(value.slice(0, 10))) return refuse('no-such-slot');
  const now = ctx.clock.now();
  // An officer knows whether a later one still suits.
  if (isOfficers ? slot.startsAt <= now : !isBookable(calendar, slot, now)) return refuse('too-soon');
  await lockSlot(ctx, calendar.id, slot.startsAt);
  const kept = await countStanding(ctx, { calendar: calendar.id, startsAt: slot.startsAt, but });
  return kept < calendar.capacity ? done(slot) : refuse('taken');
}
