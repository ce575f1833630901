import type { Context } from '../../platform/context.js';
import type { PlaceId } from '../../platform/ids.js';
import { getCalendar } from './calendar.js';
import type { WorkingClock } from './working-clock.js';

// A place's zone and calendar are fixed when it is made; every submission asks for them.
const known = new Map<PlaceId, WorkingClock>();

/** The calendar and time zone of the act's place. */
export async function workingClockOf(ctx: Context): Promise<WorkingClock> {
  const found = known.get(ctx.place);
  if (found) return found;
  const text = 'select time_zone, calendar from platform.place where place_id = $1';
  const [row] = await ctx.prepared<{ time_zone: string; calendar: string }>('place_clock', text, [ctx.place]);
  if (!row) throw new Error('This place does not exist.');
  const clock = { calendar: getCalendar(row.calendar), timeZone: row.time_zone };
  known.set(ctx.place, clock);
  return clock;
}
