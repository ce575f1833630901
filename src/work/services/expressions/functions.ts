import { type CelFunc, type CelList, CelScalar, celFunc, celMethod, listType } from '@bufbuild/cel';
import { type Calendar, workingDaysBetween } from '../../places/index.js';
import { one, shareOf } from './decimal.js';
import { dateOfDay, dayNumber, yearsBetween } from './local-date.js';
import type { Meter } from './meter.js';
import { orNoResult } from './no-result.js';
import type { ExpressionType } from './type.js';

const { BOOL, DYN, INT, STRING } = CelScalar;

/** What a named function takes and gives; `run` is the name under which the evaluator knows it. */
export interface Signature {
  readonly takes: readonly ExpressionType['is'][];
  readonly gives: 'number' | 'money' | 'date' | 'yes-no';
  readonly run: string;
}

/** The named functions of expressions, with their overloads. `answered`, `date` and `sum` are the checker's own. */
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

function lesser(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** Of a list that the checker knows to be of numbers or amounts. */
function sumOf(list: CelList): bigint {
  let sum = 0n;
  for (const item of list) sum += typeof item === 'bigint' ? item : 0n;
  return sum;
}

const arithmetic: readonly CelFunc[] = [
  celFunc('share', [INT, INT, INT], INT, orNoResult(shareOf)),
  celFunc(
    'pounds',
    [INT],
    INT,
    orNoResult((pounds) => shareOf(pounds, 100n, one)),
  ),
  celFunc(
    'round',
    [INT],
    INT,
    orNoResult((value) => shareOf(value, 1n, one) * one),
  ),
  celFunc('least', [INT, INT], INT, lesser),
  celFunc('greatest', [INT, INT], INT, (a, b) => (lesser(a, b) === a ? b : a)),
  celFunc('list_sum', [listType(DYN)], INT, sumOf),
  celFunc('list_size', [listType(DYN)], INT, (list) => whole(list.size)),
];

/** What a call costs, in the steps of the meter. */
const dateSteps = 2000;
const calendarSteps = 20_000;

function addDays(date: string, days: bigint): string {
  const later = dayNumber(date) + count(days);
  if (Math.abs(later) > 200_000) throw new RangeError('Too far away.');
  return dateOfDay(later);
}

function yearOf(date: string): bigint {
  dayNumber(date);
  return whole(Number(date.slice(0, 4)));
}

const daysBetween = (from: string, to: string): bigint => whole(dayNumber(to) - dayNumber(from));

function workingDays(calendar: Calendar, from: string, to: string): bigint {
  dayNumber(from);
  dayNumber(to);
  return whole(workingDaysBetween(calendar, from, to));
}

const dates = (calendar: Calendar, meter: Meter): readonly CelFunc[] => {
  const metered = <Args extends readonly unknown[], Result>(work: (...args: Args) => Result, steps = dateSteps) =>
    orNoResult((...args: Args) => {
      meter.spend(steps);
      return work(...args);
    });
  return [
    celFunc('days', [STRING, STRING], INT, metered(daysBetween)),
    celFunc('add_days', [STRING, INT], STRING, metered(addDays)),
    celFunc(
      'age_on',
      [STRING, STRING],
      INT,
      metered((born: string, on: string) => whole(yearsBetween(born, on))),
    ),
    celFunc('year', [STRING], INT, metered(yearOf)),
    celFunc(
      'working_days',
      [STRING, STRING],
      INT,
      metered((from: string, to: string) => workingDays(calendar, from, to), calendarSteps),
    ),
  ];
};

/** The evaluator's own would search without telling the meter: a text that is searched costs its length times the other's. */
const texts = (meter: Meter): readonly CelFunc[] => [
  celFunc('text_size', [STRING], INT, (text) => {
    meter.spend(text.length * 10);
    return whole([...text].length);
  }),
  celMethod('contains', STRING, [STRING], BOOL, function (part) {
    meter.spend(this.length * part.length);
    return this.includes(part);
  }),
  celMethod('startsWith', STRING, [STRING], BOOL, function (part) {
    return this.startsWith(part);
  }),
  celMethod('endsWith', STRING, [STRING], BOOL, function (part) {
    return this.endsWith(part);
  }),
];

/** What the evaluator is given; working days are the place's own. */
export const functionsFor = (calendar: Calendar, meter: Meter): CelFunc[] => [
  ...arithmetic,
  ...dates(calendar, meter),
  ...texts(meter),
];
