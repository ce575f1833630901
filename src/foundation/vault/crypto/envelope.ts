import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Random } from '../../../platform/random.js';

/** The first byte of an envelope: AES-256-GCM, 96-bit iv, 128-bit tag. */
const format = 1;
const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/** An envelope that does not open: changed bytes, another address, another key, or a format that is not ours. Says no more. */
export class EnvelopeRefused extends Error {
  constructor() {
    super('The envelope does not open: its bytes, its address or its key is not what it was sealed with.');
    this.name = 'EnvelopeRefused';
  }
}

function requireKey(key: Buffer): void {
  if (key.length !== keyBytes) throw new RangeError('An envelope takes a 256-bit key.');
}

/**
 * Seals bytes with AES-256-GCM (NIST SP 800-38D): format byte ‖ 96-bit random iv ‖ ciphertext ‖ 128-bit tag.
 * `address` is the associated data; it names its own format. A key seals far fewer than the 2^32 envelopes that random ivs allow (§8.3).
 */
export function sealEnvelope(key: Buffer, address: Buffer, content: Buffer, random: Random): Buffer {
  requireKey(key);
  const iv = random.bytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  cipher.setAAD(address);
  return Buffer.concat([Buffer.of(format), iv, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `sealEnvelope` made. @throws EnvelopeRefused */
export function openEnvelope(key: Buffer, address: Buffer, envelope: Buffer): Buffer {
  requireKey(key);
  const end = envelope.length - tagBytes;
  if (envelope[0] !== format || end < 1 + ivBytes) throw new EnvelopeRefused();
  // The tag's length is stated, or node would accept a shorter one.
  const decipher = createDecipheriv('aes-256-gcm', key, envelope.subarray(1, 1 + ivBytes), { authTagLength: tagBytes });
  decipher.setAAD(address);
  decipher.setAuthTag(envelope.subarray(end));
  const content = decipher.update(envelope.subarray(1 + ivBytes, end));
  try {
    return Buffer.concat([content, decipher.final()]);
  } catch {
    throw new EnvelopeRefused();
  }
}
