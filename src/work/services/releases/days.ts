import { dayNumber, isDate } from '../expressions/local-date.js';

/** A length of time, by the dates in the place on which it began and ended. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

function isSpan(value: unknown): value is TimeSpan {
  if (typeof value !== 'object' || value === null || !('from' in value && 'to' in value)) return false;
  return [value.from, value.to].every((date) => typeof date === 'string' && isDate(date));
}

/** A length of time in whole days: 0 when it ended on the day on which it began. */
export const days = (span: unknown): number | undefined =>
  isSpan(span) ? dayNumber(span.to) - dayNumber(span.from) : undefined;
