/** What the record may hold: no fractions, no dates, nothing undefined. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

const loneSurrogate = /\p{Surrogate}/u;

function writeString(text: string): string {
  if (loneSurrogate.test(text)) throw new TypeError('Canonical JSON holds no half of a surrogate pair.');
  return JSON.stringify(text);
}

function write(value: unknown, depth: number): string {
  if (depth > 64) throw new TypeError('Canonical JSON is at most 64 deep.');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError('Canonical JSON holds whole numbers within 2^53 only.');
    return String(value === 0 ? 0 : value);
  }
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
    const keys = Object.keys(value).sort(); // by UTF-16 code units, as RFC 8785 §3.2.3 asks
    const held = value as Readonly<Record<string, unknown>>;
    return `{${keys.map((key) => `${writeString(key)}:${write(held[key], depth + 1)}`).join(',')}}`;
  }
  throw new TypeError('Canonical JSON holds text, whole numbers, true, false, null, arrays and plain objects only.');
}

/**
 * The one text of a value (RFC 8785): equal values have equal bytes. A subset: whole numbers only, so that no
 * reader's floating point matters.
 * @throws TypeError for a fraction, a date, undefined, a sealed value, a class instance or half a surrogate pair.
 */
export const canonicalJson = (value: Canonical): string => write(value, 0);
