import type { Recordable } from './entry.js';

/** Printable ASCII without space and without `@`: codes, ids, digests and dates pass; sentences, names with a space and e-mail addresses do not. */
const code = /^[!-?A-~]{1,200}$/;

/** Something that a human may have typed was about to be recorded. Names the path, never the value. */
export class NotRecordable extends Error {
  constructor(path: string) {
    super(
      `The record holds only ids, codes, whole amounts, dates and digests: ${path} is none. Keep text with keepText.`,
    );
    this.name = 'NotRecordable';
  }
}

export const isCode = (text: string): boolean => code.test(text);

/** @throws NotRecordable for the first value, or key, that is not an id, code, whole amount, date, digest, yes or no, or null. */
export function requireRecordable(value: Recordable, path: string): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (!isCode(value)) throw new NotRecordable(path);
  } else if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new NotRecordable(path);
  } else if (Array.isArray(value)) {
    for (const item of value) requireRecordable(item, `${path}[]`);
  } else if (isPlain(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (!isCode(key)) throw new NotRecordable(`a key of ${path}`);
      requireRecordable(item, `${path}.${key}`);
    }
  } else {
    throw new NotRecordable(path);
  }
}

function isPlain(value: unknown): value is { readonly [key: string]: Recordable } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
