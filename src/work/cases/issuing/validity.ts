import type { LocalDate } from '../../places/index.js';

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * The day that is a length after another ('1 year', '2 months', '10 days'), or before it. A month that has no such day ends with its
 * last: a year after 29 February is 28 February. Pure.
 */
export function shiftDate(date: LocalDate, length: string, direction: 1 | -1 = 1): LocalDate {
  const [count = '0', unit = 'days'] = length.split(' ');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const by = Number(count) * direction;
  if (unit.startsWith('day')) return new Date(Date.UTC(year, month - 1, day + by)).toISOString().slice(0, 10);
  const months = year * 12 + (month - 1) + by * (unit.startsWith('year') ? 12 : 1);
  const [toYear, toMonth] = [Math.floor(months / 12), months % 12];
  const last = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  return `${toYear}-${two(toMonth + 1)}-${two(Math.min(day, last))}`;
}

/** The last day on which something is valid that begins on a day: a year from 2 March ends on 1 March. */
export const lastDayOf = (from: LocalDate, valid: string): LocalDate => shiftDate(shiftDate(from, valid), '1 day', -1);
