import { argon2idAsync } from '@noble/hashes/argon2.js';

/** RFC 9106, with the memory of OWASP's second choice and twice its passes: see docs/adr/0097. */
const cost = { t: 2, m: 47_104, p: 1, dkLen: 32, asyncTick: 20 };

/** The key that a PIN stands for: slow and wide in memory, so that each guess costs whoever has the phone's bytes. */
export async function deriveByPin(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const bytes = await argon2idAsync(new TextEncoder().encode(pin.normalize('NFKC')), salt, cost);
  const key = await crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
  bytes.fill(0);
  return key;
}
