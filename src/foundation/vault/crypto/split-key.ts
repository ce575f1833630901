import { hkdfSync } from 'node:crypto';

/**
 * A key for one use out of a random key (HKDF-SHA-256, RFC 5869). Only to split: a key that must die is never derived,
 * since whoever holds its parent makes it again.
 * @param salt empty unless the parent is not uniformly random.
 */
export const splitKey = (key: Buffer, use: Buffer, bytes = 32, salt: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, use, bytes));
