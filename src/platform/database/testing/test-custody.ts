import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { KeyCustody } from '../../custody.js';

/** RFC 5649's initial value. */
const start = Buffer.from('a65959a6', 'hex');

/** A custody with one fixed key: for tests, never for anything that guards anybody. */
export function createTestCustody(): KeyCustody {
  const key = Buffer.alloc(32, 7);
  return {
    current: 'test-1',
    wrap(plain) {
      const cipher = createCipheriv('id-aes256-wrap-pad', key, start);
      return { kek: 'test-1', wrapped: Buffer.concat([cipher.update(plain), cipher.final()]) };
    },
    unwrap(kek, wrapped) {
      if (kek !== 'test-1') throw new Error('This key-encryption key is gone.');
      const decipher = createDecipheriv('id-aes256-wrap-pad', key, start);
      return Buffer.concat([decipher.update(wrapped), decipher.final()]);
    },
  };
}
