import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';

/** Sealed values by field name. */
export type SealedValues = Readonly<Record<string, Sealed<unknown>>>;

const smallest = 256;

/** 256, 512, 1,024 … bytes: the first of these that holds so many. */
function sizeFor(bytes: number): number {
  let size = smallest;
  while (size < bytes) size *= 2;
  return size;
}

/**
 * Values as the bytes of an envelope: a JSON object with spaces after it, up to 256 bytes or the next doubling, so that its
 * length tells little: most envelopes have the same, with something in them or nothing.
 */
export function writeContent(values: SealedValues): Buffer {
  const plain = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, contentOf(value)]));
  const text = JSON.stringify(plain);
  const bytes = Buffer.byteLength(text);
  return Buffer.from(text + ' '.repeat(sizeFor(bytes) - bytes));
}

/** The values again, each sealed. */
export function readContent(content: Buffer): SealedValues {
  const plain = JSON.parse(content.toString('utf8')) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, seal(value)]));
}
