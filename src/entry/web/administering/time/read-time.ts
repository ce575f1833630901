import { isWorkingWeek, type WorkingWeek } from '../../../../foundation/people/index.js';
import type { Form } from '../../form.js';

/** Monday is 1. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
type Weekday = (typeof weekdays)[number];

export const boxOf = (part: 'from' | 'to', day: Weekday) => `${part}-${day}`;

const written = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/i;

/** '9', '9.30' and '5 pm' as '09:00', '09:30' and '17:00'; undefined for what is no time of day. */
export function readClock(text: string): string | undefined {
  const [, hours = '', minutes = '00', half = ''] = written.exec(text) ?? [];
  if (hours === '') return undefined;
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return undefined;
  const shift = half.toLowerCase() === 'pm' ? 12 : 0;
  const of24 = half ? (hour % 12) + shift : hour;
  return of24 > 23 || Number(minutes) > 59 ? undefined : `${String(of24).padStart(2, '0')}:${minutes}`;
}

/** The week that was written, or the days of it that are not times that begin before they end. */
export function readWeek(form: Form): { readonly week: WorkingWeek } | { readonly wrong: readonly Weekday[] } {
  const days = weekdays.map((day) => {
    const [from, to] = [form.clock(boxOf('from', day)), form.clock(boxOf('to', day))];
    const isOff = !form.isFilled(boxOf('from', day)) && !form.isFilled(boxOf('to', day));
    const [begins, ends] = [readClock(from), readClock(to)];
    if (isOff) return { day, time: null };
    return begins !== undefined && ends !== undefined && begins < ends
      ? { day, time: { from: begins, to: ends } }
      : { day, time: undefined };
  });
  const wrong = days.flatMap(({ day, time }) => (time === undefined ? [day] : []));
  const week = days.map(({ time }) => time ?? null) as unknown as WorkingWeek;
  return wrong.length > 0 || !isWorkingWeek(week) ? { wrong } : { week };
}

/** A date in three boxes as 'YYYY-MM-DD', whether or not there is such a day; undefined where a box is empty. */
export function readDay(form: Form, name: string): string | undefined {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => form.code(`${name}-${part}`));
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
