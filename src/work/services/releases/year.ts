import { isDate } from '../expressions/local-date.js';

/** The year of a date: '2026-03-14' → '2026'. Nothing of anything else. */
export const year = (date: unknown): string | undefined =>
  typeof date === 'string' && isDate(date) ? date.slice(0, 4) : undefined;
