import { isDate } from '../expressions/local-date.js';

/** The month of a date: '2026-03-14' → '2026-03'. Nothing of anything else. */
export const month = (date: unknown): string | undefined =>
  typeof date === 'string' && isDate(date) ? date.slice(0, 7) : undefined;
