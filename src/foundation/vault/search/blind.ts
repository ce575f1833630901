import { createHmac } from 'node:crypto';
import { splitKey } from '../crypto/split-key.js';

const macBytes = 16;

/**
 * The blind index of normalised values: HMAC-SHA-256, cut to 128 bits, under a key of this place and kind. Each value
 * carries its length, so that no two lists run into one.
 */
export function blind(placeKey: Buffer, kind: string, values: readonly string[]): Buffer {
  const mac = createHmac('sha256', splitKey(placeKey, Buffer.from(`guildhall-blind/1 ${kind}`)));
  for (const value of values) mac.update(`${Buffer.byteLength(value)}:${value}`);
  return mac.digest().subarray(0, macBytes);
}
