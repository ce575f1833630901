import type { Calendar } from './calendar.js';

/** A date without a time or a zone, `YYYY-MM-DD`. */
export type LocalDate = string;

const dayLength = 86_400_000;

/** Days since 1 January 1970; dates are counted in these, so no daylight saving can touch the arithmetic. */
function dayNumber(date: LocalDate): number {
  const number = Date.parse(`${date}T00:00:00Z`) / dayLength;
  // Parsing alone would take 30 February for 2 March.
  if (!Number.isInteger(number) || toDate(number) !== date) throw new RangeError('A date is YYYY-MM-DD and exists.');
  return number;
}

const toDate = (number: number): LocalDate => new Date(number * dayLength).toISOString().slice(0, 10);

/** 1 January 1970 was a Thursday, ISO weekday 4. */
const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

const isWorked = (calendar: Calendar, number: number): boolean =>
  !calendar.weekend.has(weekday(number)) && !calendar.holidays.has(toDate(number));

export function isWorkingDay(calendar: Calendar, date: LocalDate): boolean {
  return isWorked(calendar, dayNumber(date));
}

/** Days off that would have been worked, by calendar; a count over centuries looks at these and not at every day. */
const daysOff = new WeakMap<Calendar, readonly number[]>();

function daysOffBetween(calendar: Calendar, start: number, end: number): number {
  const listed =
    daysOff.get(calendar) ??
    [...calendar.holidays].map(dayNumber).filter((holiday) => !calendar.weekend.has(weekday(holiday)));
  daysOff.set(calendar, listed);
  return listed.filter((holiday) => holiday > start && holiday <= end).length;
}

/**
 * Working days after `from` up to and including `to`: the day on which something happens does not count (Monday to
 * Tuesday is 1). Negative when `to` is before `from`, so that the two directions mirror each other.
 */
export function workingDaysBetween(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  if (end < start) return 0 - workingDaysBetween(calendar, to, from);
  const weeks = Math.floor((end - start) / 7);
  let count = weeks * (7 - calendar.weekend.size) - daysOffBetween(calendar, start, start + weeks * 7);
  for (let day = start + weeks * 7 + 1; day <= end; day += 1) if (isWorked(calendar, day)) count += 1;
  return count;
}

/** The `days`-th working day after `from`; `from` itself when `days` is 0. `days` is a whole number, not negative. */
export function addWorkingDays(calendar: Calendar, from: LocalDate, days: number): LocalDate {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError('Working days are a whole number, 0 or more.');
  let day = dayNumber(from);
  for (let left = days; left > 0; ) {
    day += 1;
    if (isWorked(calendar, day)) left -= 1;
  }
  return toDate(day);
}
