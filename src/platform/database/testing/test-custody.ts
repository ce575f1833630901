import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { Clock } from '../../clock.js';
import type { KeyCustody } from '../../custody.js';

/** RFC 5649's initial value. */
const start = Buffer.from('a65959a6', 'hex');

/** A custody in memory, whose keys follow from their names: for tests, never for anything that guards anybody. */
export function createTestCustody(clock: Clock): KeyCustody {
  const keys = [{ name: 'test-1', madeAt: clock.now() }];
  let made = 1;
  const secretOf = (name: string) => {
    if (!keys.some((key) => key.name === name)) throw new Error(`The key-encryption key ${name} is gone.`);
    return createHash('sha256').update(name).digest();
  };
  const last = () => `test-${made}`;
  return {
    get current() {
      return last();
    },
    list: () => [...keys],
    wrap(plain) {
      const cipher = createCipheriv('id-aes256-wrap-pad', secretOf(last()), start);
      return { kek: last(), wrapped: Buffer.concat([cipher.update(plain), cipher.final()]) };
    },
    unwrap(kek, wrapped) {
      const decipher = createDecipheriv('id-aes256-wrap-pad', secretOf(kek), start);
      return Buffer.concat([decipher.update(wrapped), decipher.final()]);
    },
    keepCopy: () => undefined, // keys that follow from their names are never lost
    renew() {
      made += 1;
      const key = { name: last(), madeAt: clock.now() };
      keys.push(key);
      return key;
    },
    destroy(name) {
      if (name === last()) throw new Error('The current key-encryption key is not destroyed.');
      const at = keys.findIndex((key) => key.name === name);
      if (at >= 0) keys.splice(at, 1);
    },
  };
}
