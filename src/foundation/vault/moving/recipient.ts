import type { webcrypto } from 'node:crypto';
import { calculateJwkThumbprint, importJWK, type JWK } from 'jose';

/** Whom keys are wrapped for: the public half of a key that another installation made for it (RFC 7517, P-256). */
export interface Recipient {
  /** RFC 7638 thumbprint of the key, which both sides can compare aloud. */
  readonly kid: string;
  readonly key: webcrypto.CryptoKey;
}

/** The key agreement and wrapping (RFC 7518 §4.6) and the encryption (§5.3) of every JWE here. */
export const algorithms = { alg: 'ECDH-ES+A256KW', enc: 'A256GCM' } as const;

/** The text is no public key of a recipient. */
export class RecipientFaulty extends Error {
  constructor(wrong: string) {
    super(`${wrong} Have the receiving installation make one: ./guildhall keys recipient DIR`);
    this.name = 'RecipientFaulty';
  }
}

/** The members that the thumbprint is over, and no other: what else the file says is not believed. */
export function publicPart({ kty, crv, x, y }: JWK): JWK {
  return { kty: String(kty), crv: String(crv), x: String(x), y: String(y) };
}

export const thumbprintOf = (jwk: JWK): Promise<string> => calculateJwkThumbprint(publicPart(jwk));

function parse(text: string): JWK {
  try {
    const jwk: unknown = JSON.parse(text);
    if (typeof jwk === 'object' && jwk !== null) return jwk as JWK;
  } catch {
    // said below
  }
  throw new RecipientFaulty('The file is no JSON Web Key.');
}

/** Reads a recipient's public key. @throws RecipientFaulty, also for a file that holds the private half */
export async function readRecipient(text: string): Promise<Recipient> {
  const jwk = parse(text);
  if (jwk.d !== undefined)
    throw new RecipientFaulty('The file holds the private half of the key, which must not leave its installation.');
  if (jwk.kty !== 'EC' || jwk.crv !== 'P-256') throw new RecipientFaulty('The key is not an elliptic one on P-256.');
  try {
    const key = (await importJWK(publicPart(jwk), algorithms.alg)) as webcrypto.CryptoKey;
    return { kid: await thumbprintOf(jwk), key };
  } catch {
    throw new RecipientFaulty('The key is not whole.');
  }
}
