import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/** DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM (RFC 9180): what every browser has by itself. */
export const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

const text = new TextEncoder();

/** What binds an envelope: to this use of the key, and to the shift and the id under which it is sent. */
export const bound = (shift: string, command: string) => ({
  info: text.encode('guildhall field command 1'),
  aad: text.encode(`${shift}\n${command}`),
});
