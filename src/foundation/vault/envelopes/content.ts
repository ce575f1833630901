import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';

/** Sealed values by field name. */
export type SealedValues = Readonly<Record<string, Sealed<unknown>>>;

const paddedTo = 64;

/** Values as the bytes of an envelope: a JSON object, with spaces after it up to a multiple of 64 bytes, so that its length tells little. */
export function writeContent(values: SealedValues): Buffer {
  const plain = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, contentOf(value)]));
  const text = JSON.stringify(plain);
  const bytes = Buffer.byteLength(text);
  return Buffer.from(text + ' '.repeat((paddedTo - (bytes % paddedTo)) % paddedTo));
}

/** The values again, each sealed. */
export function readContent(content: Buffer): SealedValues {
  const plain = JSON.parse(content.toString('utf8')) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, seal(value)]));
}
