import { createPublicKey, hash, type JsonWebKey } from 'node:crypto';
import { canonicalJson } from '../../../platform/canonical-json.js';
import type { DpvPurpose } from '../../../platform/dpv.js';

/** A program of another organisation that may use the API. */
export interface ApiClient {
  /** A code of the place: 'citizen-portal'. */
  readonly name: string;
  /** What people read. */
  readonly title: string;
  /** For what it asks, in the Data Privacy Vocabulary; undefined for one that was let in before it was asked for. */
  readonly dpv: DpvPurpose | undefined;
  /** The public key by which it proves who asks (RFC 7517); undefined for one that has secrets only. */
  readonly key: JsonWebKey | undefined;
  readonly state: 'active' | 'ended';
  readonly version: number;
}

export const clientStream = (name: string): string => `client:${name}`;

export const isClientName = (name: string): boolean => /^[a-z][a-z0-9-]{1,39}$/.test(name);

/** Reads a public key in PEM: Ed25519 or P-256; undefined for anything else, a private key included. */
export function readClientKey(pem: string): JsonWebKey | undefined {
  if (!pem.includes('-----BEGIN PUBLIC KEY-----')) return undefined;
  try {
    const { kty, crv, x, y } = createPublicKey(pem).export({ format: 'jwk' }) as JsonWebKey;
    if (kty === 'OKP' && crv === 'Ed25519' && x) return { kty, crv, x };
    if (kty === 'EC' && crv === 'P-256' && x && y) return { kty, crv, x, y };
    return undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 over the key's own members in order, as RFC 7638 has it. */
export const keyThumbprint = (key: JsonWebKey): string =>
  hash('sha256', canonicalJson(JSON.parse(JSON.stringify(key))), 'base64url');
