import { Temporal } from 'temporal-polyfill';
import type { Calendar } from './calendar.js';
import { addWorkingDays, type LocalDate, workingDaysBetween } from './working-days.js';

/** How a place counts its working time: which days, and where midnight falls. */
export interface WorkingClock {
  readonly calendar: Calendar;
  /** An IANA time zone, 'Europe/London'. */
  readonly timeZone: string;
}

/** Remembers the last thousand answers: an import asks the same of many rows, and a time zone is slow to ask. */
function remember<Value>(find: (timeZone: string, of: string) => Value): (timeZone: string, of: string) => Value {
  const known = new Map<string, Value>();
  return (timeZone, of) => {
    const name = `${timeZone} ${of}`;
    const value = known.get(name) ?? find(timeZone, of);
    if (known.size >= 1000) known.clear();
    known.set(name, value);
    return value;
  };
}

/** Midnight falls on a quarter of an hour in every time zone since 1972, so within one the date stands. */
const quarter = 15 * 60 * 1000;

const dateOfQuarter = remember((timeZone, of) =>
  Temporal.Instant.fromEpochMilliseconds(Number(of) * quarter)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString(),
);

/** The date that it is in the place at that instant. */
export const dateAt = (timeZone: string, at: Date): LocalDate =>
  dateOfQuarter(timeZone, String(Math.floor(at.getTime() / quarter)));

const lastSecondOf = remember(
  (timeZone, date) =>
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: '23:59:59' }).epochMilliseconds,
);

/** 23:59:59 of a date in the place. */
export const endOfDay = (timeZone: string, date: LocalDate): Date => new Date(lastSecondOf(timeZone, date));

/**
 * When a promise of `days` working days falls due: 23:59:59, in the place, of the last of them. The day of `from` does
 * not count, so whatever comes on a Monday with two days promised is due at the end of Wednesday.
 */
export function dueAfter(clock: WorkingClock, from: Date, days: number): Date {
  return endOfDay(clock.timeZone, addWorkingDays(clock.calendar, dateAt(clock.timeZone, from), days));
}

/**
 * The due time after a pause: later by the working days that passed while the clock stood still. A pause that begins
 * and ends on one day moves nothing, and a promise already broken when the pause began stays broken.
 */
export function dueAfterPause(clock: WorkingClock, due: Date, pausedAt: Date, resumedAt: Date): Date {
  if (pausedAt > due || resumedAt <= pausedAt) return due;
  const [paused, resumed] = [dateAt(clock.timeZone, pausedAt), dateAt(clock.timeZone, resumedAt)];
  const days = workingDaysBetween(clock.calendar, paused, resumed);
  if (days === 0) return due;
  return endOfDay(clock.timeZone, addWorkingDays(clock.calendar, dateAt(clock.timeZone, due), days));
}
