import { createCipheriv, createDecipheriv } from 'node:crypto';

const algorithm = 'id-aes256-wrap-pad';
/** The alternative initial value (RFC 5649 §3). */
const initial = Buffer.from('a65959a6', 'hex');

/** Wrapped bytes that do not unwrap: changed, or wrapped by another key. Says no more. */
export class WrappingRefused extends Error {
  constructor() {
    super('The wrapped key does not open: its bytes or its key-encryption key is not what it was wrapped with.');
    this.name = 'WrappingRefused';
  }
}

/** Wraps key material under a 256-bit key-encryption key (AES-KWP, RFC 5649): deterministic, 8 to 15 bytes longer. */
export function wrapKey(kek: Buffer, key: Buffer): Buffer {
  const cipher = createCipheriv(algorithm, kek, initial);
  return Buffer.concat([cipher.update(key), cipher.final()]);
}

/** Unwraps what `wrapKey` made. @throws WrappingRefused */
export function unwrapKey(kek: Buffer, wrapped: Buffer): Buffer {
  if (wrapped.length < 16 || wrapped.length % 8 !== 0) throw new WrappingRefused();
  try {
    const decipher = createDecipheriv(algorithm, kek, initial);
    return Buffer.concat([decipher.update(wrapped), decipher.final()]);
  } catch {
    throw new WrappingRefused();
  }
}
