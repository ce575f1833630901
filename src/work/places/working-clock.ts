import { Temporal } from 'temporal-polyfill';
import type { Calendar } from './calendar.js';
import { addWorkingDays, type LocalDate, workingDaysBetween } from './working-days.js';

/** How a place counts its working time: which days, and where midnight falls. */
export interface WorkingClock {
  readonly calendar: Calendar;
  /** An IANA time zone, 'Europe/London'. */
  readonly timeZone: string;
}

/** Midnight falls on a quarter of an hour in every time zone since 1972, so within one the date stands. */
const quarter = 15 * 60 * 1000;
const latest = new Map<string, { readonly quarter: number; readonly date: LocalDate }>();

/** The date that it is in the place at that instant. */
export function dateAt(timeZone: string, at: Date): LocalDate {
  const now = Math.floor(at.getTime() / quarter);
  const known = latest.get(timeZone);
  if (known?.quarter === now) return known.date;
  const date = Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
  latest.set(timeZone, { quarter: now, date });
  return date;
}

/** 23:59:59 of a date in the place. */
export function endOfDay(timeZone: string, date: LocalDate): Date {
  const end = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: '23:59:59' });
  return new Date(end.epochMilliseconds);
}

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
