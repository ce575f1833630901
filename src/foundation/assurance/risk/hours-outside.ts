import { clockTimeOf, dateOf } from '../../../platform/language/index.js';
import type { WorkingWeek } from '../../people/index.js';

const day = 24 * 60;
const week = 7 * day;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/**
 * How many hours lie between a moment and the nearest time at which somebody is down to work, as clocks of the place show it:
 * 0 within it; 0 too where no day of the week has any, for there is nothing to be far from.
 */
export function hoursOutside(hours: WorkingWeek, moment: Date, timeZone: string): number {
  const weekday = (new Date(`${dateOf(moment, timeZone)}T00:00:00Z`).getUTCDay() + 6) % 7;
  const now = weekday * day + minutesOf(clockTimeOf(moment, timeZone));
  const distances = hours.flatMap((one, index) => {
    if (one === null) return [];
    const [from, to] = [index * day + minutesOf(one.from), index * day + minutesOf(one.to)];
    return [-week, 0, week].map((turn) => Math.max(from + turn - now, now - (to + turn), 0));
  });
  return distances.length === 0 ? 0 : Math.min(...distances) / 60;
}
