import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readClosure, writeClosure } from '../bookings-store.js';

/** Shuts a day of a calendar for new bookings, or opens it again. What is booked stays: an officer moves it. */
export async function shutDay(
  ctx: Context,
  { calendar, day, isShut }: { readonly calendar: string; readonly day: string; readonly isShut: boolean },
): Promise<void> {
  const before = await readClosure(ctx, calendar, day);
  if ((before?.is_shut ?? false) === isShut) return;
  const version = (before?.version ?? 0) + 1;
  const row = { calendar, on_day: day, is_shut: isShut };
  writeClosure(ctx, { ...row, version });
  appendEntry(ctx, {
    stream: `booking-day:${calendar}:${day}`,
    version,
    kind: isShut ? 'booking-day.shut' : 'booking-day.opened',
    data: row,
  });
}
