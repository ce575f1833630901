import { isGroup } from '../../../work/services/index.js';

/** A value of a declaration on one line: texts as they are, parts with their names. */
export function sayValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(sayValue).join(', ');
  if (!isGroup(value)) return String(value);
  const keys = Object.keys(value);
  const isWords = keys.length > 0 && keys.every((key) => key === 'en' || key === 'cy');
  return Object.entries(value)
    .map(([key, part]) => (isWords ? sayValue(part) : `${key}: ${sayValue(part)}`))
    .join(isWords ? ' / ' : '; ');
}
