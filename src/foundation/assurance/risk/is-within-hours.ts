import { clockTimeOf, dateOf } from '../../../platform/language/index.js';
import type { WorkingWeek } from '../../people/index.js';

/** Whether a moment falls into the hours that somebody is down to work, as clocks of the place show it. */
export function isWithinHours(week: WorkingWeek, moment: Date, timeZone: string): boolean {
  const weekday = new Date(`${dateOf(moment, timeZone)}T00:00:00Z`).getUTCDay();
  const day = week[(weekday + 6) % 7];
  const time = clockTimeOf(moment, timeZone);
  return day !== null && day !== undefined && day.from <= time && time < day.to;
}
