import { type CelFunc, CelScalar, celFunc, listType } from '@bufbuild/cel';
import { type Calendar, workingDaysBetween } from '../../places/index.js';
import { one, shareOf } from './decimal.js';
import { dateOfDay, dayNumber, yearsBetween } from './local-date.js';
import type { ExpressionType } from './type.js';

const { INT, STRING } = CelScalar;

/** What a named function takes and gives; `run` is the name under which the evaluator knows it. */
export interface Signature {
  readonly takes: readonly ExpressionType['is'][];
  readonly gives: 'number' | 'money' | 'date' | 'yes-no';
  readonly run: string;
}

/** The named functions of expressions, with their overloads. `answered` and `date` are the checker's own. */
export const signatures: Readonly<Record<string, readonly Signature[]>> = {
  working_days: [{ takes: ['date', 'date'], gives: 'number', run: 'working_days' }],
  days: [{ takes: ['date', 'date'], gives: 'number', run: 'days' }],
  add_days: [{ takes: ['date', 'number'], gives: 'date', run: 'add_days' }],
  age_on: [{ takes: ['date', 'date'], gives: 'number', run: 'age_on' }],
  year: [{ takes: ['date'], gives: 'number', run: 'year' }],
  pounds: [{ takes: ['number'], gives: 'money', run: 'pounds' }],
  round: [{ takes: ['number'], gives: 'number', run: 'round' }],
  least: [
    { takes: ['number', 'number'], gives: 'number', run: 'least' },
    { takes: ['money', 'money'], gives: 'money', run: 'least' },
  ],
  greatest: [
    { takes: ['number', 'number'], gives: 'number', run: 'greatest' },
    { takes: ['money', 'money'], gives: 'money', run: 'greatest' },
  ],
  size: [
    { takes: ['text'], gives: 'number', run: 'text_size' },
    { takes: ['list'], gives: 'number', run: 'list_size' },
  ],
};

/** `text.contains(text)` and its like; the evaluator's own. */
export const textMethods: ReadonlySet<string> = new Set(['contains', 'startsWith', 'endsWith']);

const whole = (count: number): bigint => BigInt(count) * one;

/** Whole units of a decimal; a fraction of a day is no day. */
function count(value: bigint): number {
  if (value % one !== 0n) throw new RangeError('A whole number is needed.');
  return Number(value / one);
}

const arithmetic: readonly CelFunc[] = [
  celFunc('share', [INT, INT, INT], INT, shareOf),
  celFunc('pounds', [INT], INT, (pounds) => shareOf(pounds, 100n, one)),
  celFunc('round', [INT], INT, (value) => shareOf(value, 1n, one) * one),
  celFunc('least', [INT, INT], INT, (a, b) => (a < b ? a : b)),
  celFunc('greatest', [INT, INT], INT, (a, b) => (a > b ? a : b)),
  celFunc('text_size', [STRING], INT, (text) => whole([...text].length)),
  celFunc('list_size', [listType(STRING)], INT, (list) => whole(list.size)),
];

const dates: readonly CelFunc[] = [
  celFunc('days', [STRING, STRING], INT, (from, to) => whole(dayNumber(to) - dayNumber(from))),
  celFunc('add_days', [STRING, INT], STRING, (date, days) => {
    const later = dayNumber(date) + count(days);
    if (Math.abs(later) > 200_000) throw new RangeError('Too far away.');
    return dateOfDay(later);
  }),
  celFunc('age_on', [STRING, STRING], INT, (born, on) => whole(yearsBetween(born, on))),
  celFunc('year', [STRING], INT, (date) => {
    dayNumber(date);
    return whole(Number(date.slice(0, 4)));
  }),
];

/** What the evaluator is given; working days are the place's own. */
export function functionsFor(calendar: Calendar): CelFunc[] {
  const workingDays = celFunc('working_days', [STRING, STRING], INT, (from, to) => {
    dayNumber(from);
    dayNumber(to);
    return whole(workingDaysBetween(calendar, from, to));
  });
  return [...arithmetic, ...dates, workingDays];
}
