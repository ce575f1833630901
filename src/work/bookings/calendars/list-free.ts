import type { Context } from '../../../platform/context.js';
import { dateAt, workingClockOf } from '../../places/index.js';
import { readClosures, readKept } from '../bookings-store.js';
import { isBookable, listSlots } from './list-slots.js';
import type { Slot, SlotCalendar } from './slot-calendar.js';

export interface FreeAsked {
  /** The first date; the first that may be booked where it is left out. */
  readonly from?: string | undefined;
  readonly most: number;
}

/** The next times that may be booked and are free, in order. What is shown is no promise: taking it counts again. */
export async function listFree(
  ctx: Context,
  calendar: SlotCalendar,
  { from, most }: FreeAsked,
): Promise<readonly Slot[]> {
  const clock = await workingClockOf(ctx);
  const now = ctx.clock.now();
  const today = dateAt(clock.timeZone, now);
  const shut = await readClosures(ctx, calendar.id);
  const all = listSlots(calendar, clock, { from: today, days: calendar.aheadDays + 2 });
  const open = all.filter(
    (slot) =>
      (from === undefined || slot.value.slice(0, 10) >= from) &&
      isBookable(calendar, slot, now) &&
      !shut.has(slot.value.slice(0, 10)),
  );
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return [];
  const kept = await readKept(ctx, calendar.id, first.startsAt, last.endsAt);
  return open.filter(({ startsAt }) => (kept.get(startsAt.getTime()) ?? 0) < calendar.capacity).slice(0, most);
}
