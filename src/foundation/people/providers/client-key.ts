import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import type { ProviderKind } from './provider.js';

/** For how long a new key is published before it signs, and an old one after: providers keep what they read of ours. */
export const publishedFor = 24 * 3_600_000;

/** The public half of a key of ours, as others read it (RFC 7517): RSA, since One Login takes nothing else from a client. */
export interface PublicJwk {
  readonly kty: 'RSA';
  readonly n: string;
  readonly e: string;
}

/** A key of ours towards a provider; without a public half it is a secret that both know. */
export interface ClientKey {
  readonly kind: ProviderKind;
  readonly id: string;
  readonly publicJwk: PublicJwk | undefined;
  readonly madeAt: Date;
  readonly signsFrom: Date;
}

/** The public half of a private RSA key, and its RFC 7638 thumbprint, base64url. */
export function describeKey(key: KeyObject): { readonly id: string; readonly publicJwk: PublicJwk } {
  const { n, e } = createPublicKey(key).export({ format: 'jwk' }) as { n: string; e: string };
  const id = hash('sha256', JSON.stringify({ e, kty: 'RSA', n }), 'buffer').toString('base64url');
  return { id, publicJwk: { kty: 'RSA', n, e } };
}

/** The key that signs at a moment: the newest whose time has come. `keys` are oldest first. */
export const signingKeyAt = (keys: readonly ClientKey[], now: Date): ClientKey | undefined =>
  keys.filter(({ signsFrom }) => signsFrom <= now).at(-1);

/** The keys that others must know at a moment: what signs, what will, and what did until a day ago. */
export function publishedAt(keys: readonly ClientKey[], now: Date): readonly ClientKey[] {
  return keys.filter((_, index) => {
    const next = keys[index + 1];
    return !next || next.signsFrom.getTime() + publishedFor > now.getTime();
  });
}
