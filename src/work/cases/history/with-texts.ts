import type { TextOf } from '../../../foundation/record/index.js';

const reference = /^text:[0-9a-f]{64}$/;

/** An answer as it was recorded, with the texts that it names put back. */
export function withTexts(value: unknown, textOf: TextOf): unknown {
  if (typeof value === 'string') return reference.test(value) ? textOf(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, textOf));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTexts(item, textOf)]));
}
