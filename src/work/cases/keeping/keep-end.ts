import type { Case } from '../case.js';

const shape = /^(\d+) (day|month|year)s? after (closed|opened)$/;
const day = 24 * 60 * 60 * 1000;

/** The same day of the month so many months on, or the last day of a shorter month: 31 January and one month is 28 February. */
export function addMonths(from: Date, months: number): Date {
  const end = new Date(from);
  end.setUTCMonth(end.getUTCMonth() + months);
  if (end.getUTCDate() !== from.getUTCDate()) end.setUTCDate(0);
  return end;
}

/**
 * When a retention class of a case is over: '2 years after closed' counts in calendar years from its closing. Undefined
 * while the case is open, unless the class counts from its opening.
 */
export function keepEnd(keep: string, one: Pick<Case, 'openedAt' | 'closedAt'>): Date | undefined {
  const [, count, unit, event] = shape.exec(keep) ?? [];
  if (count === undefined) throw new Error(`'${keep}' is no retention class: '2 years after closed' is one.`);
  const from = event === 'opened' ? one.openedAt : one.closedAt;
  if (!from) return undefined;
  if (unit === 'day') return new Date(from.getTime() + Number(count) * day);
  return addMonths(from, Number(count) * (unit === 'year' ? 12 : 1));
}
