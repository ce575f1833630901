import { createHmac } from 'node:crypto';
import { splitKey } from '../crypto/split-key.js';

const macBytes = 16;

/** Keys of kinds by the place's key: a place has few kinds, and splitting cost a submission a thirtieth of its time. */
const split = new WeakMap<Buffer, Map<string, Buffer>>();

function keyOfKind(placeKey: Buffer, kind: string): Buffer {
  const kinds = split.get(placeKey) ?? new Map<string, Buffer>();
  split.set(placeKey, kinds);
  const key = kinds.get(kind) ?? splitKey(placeKey, Buffer.from(`guildhall-blind/1 ${kind}`));
  kinds.set(kind, key);
  return key;
}

/**
 * The blind index of normalised values: HMAC-SHA-256, cut to 128 bits, under a key of this place and kind. Each value
 * carries its length, so that no two lists run into one.
 */
export function blind(placeKey: Buffer, kind: string, values: readonly string[]): Buffer {
  const mac = createHmac('sha256', keyOfKind(placeKey, kind));
  for (const value of values) mac.update(`${Buffer.byteLength(value)}:${value}`);
  return mac.digest().subarray(0, macBytes);
}
