import { addWorkingDays, type Calendar, isWorkingDay, type LocalDate } from '../../../work/places/index.js';
import type { Raw } from '../../../work/services/index.js';
import { type Diary, dateOf } from './diary.js';
import type { PlannedCase } from './plan-history.js';

/** What a service's teller is given: the plan's draw, and the world in which it happened. */
export interface Telling {
  readonly planned: PlannedCase;
  readonly diary: Diary;
  readonly calendar: Calendar;
  /** The planned house as an answer that was chosen from the gazetteer. */
  readonly address: Raw;
}

export const after = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

/** The planned person's address for email; example.org belongs to nobody. */
export const emailOf = (name: string): string => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`;

/** The drawn number, from 0 up to 999, of that place in the plan. */
export const drawn = ({ draw }: PlannedCase, place: number): number => draw[place] ?? 0;

const dayBefore = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** The latest working day from which `back` working days had passed when it was `at`: a round that may still be reported. */
export function workingDaysBefore(calendar: Calendar, at: Date, back: number): LocalDate {
  const today = dateOf(at);
  for (let days = 0; ; days += 1) {
    const date = dayBefore(today, days);
    if (isWorkingDay(calendar, date) && addWorkingDays(calendar, date, back) <= today) return date;
  }
}

/** A date as somebody types it into three boxes. */
export function dateAnswer(date: LocalDate): Raw {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: [day], month: [month], year: [year] };
}
