import { createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';

/** The public key of whoever audits what is concealed: 32 bytes of X25519 (RFC 7748), and its thumbprint (RFC 7638). */
export interface AuditorKey {
  readonly key: Buffer;
  readonly thumbprint: string;
}

const jwkOf = (key: Buffer) => ({ kty: 'OKP', crv: 'X25519', x: key.toString('base64url') });

export const toKeyObject = (key: Buffer): KeyObject => createPublicKey({ key: jwkOf(key), format: 'jwk' });

/** Reads a public key in PEM; undefined for anything else, a private key included: that one must not come here. */
export async function readAuditorKey(pem: string): Promise<AuditorKey | undefined> {
  if (!pem.includes('-----BEGIN PUBLIC KEY-----')) return undefined;
  try {
    const { crv, x } = createPublicKey(pem).export({ format: 'jwk' });
    if (crv !== 'X25519' || x === undefined) return undefined;
    const key = Buffer.from(x, 'base64url');
    return { key, thumbprint: await calculateJwkThumbprint(jwkOf(key)) };
  } catch {
    return undefined;
  }
}
