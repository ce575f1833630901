import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { setClient } from '../src/foundation/people/index.js';
import type { TestHouse } from '../src/platform/database/testing.js';

interface Assertion {
  readonly iss?: string;
  readonly aud?: string;
  /** Seconds before now at which it was made. */
  readonly age?: number;
  readonly key?: KeyObject;
  readonly alg?: string;
}

/** A client of a test's place, with its own key. */
export interface TestClient {
  readonly name: string;
  /** Its public key. */
  readonly pem: string;
  /** The header by which it proves itself. */
  authorize(more?: Assertion): Promise<string>;
}

/** Lets a client in; `site` is where the API is. */
export async function testClient(house: TestHouse, site: string, name: string, kind: 'ed25519' | 'p-256' = 'ed25519') {
  const pair =
    kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const pem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const operator = { kind: 'system', name: 'operator' } as const;
  const set = await house.act(operator, (ctx) =>
    setClient(ctx, { name, title: `The ${name}`, purpose: 'CustomerCare', pem }),
  );
  if (!set.ok) throw new Error(set.refused);
  const client: TestClient = {
    name,
    pem,
    async authorize({ iss = name, aud = `${site}/api`, age = 0, key = pair.privateKey, alg } = {}) {
      const at = Math.floor(house.clock.now().getTime() / 1000) - age;
      const jwt = new SignJWT({ iss, sub: iss, aud, iat: at, exp: at + 300 });
      const signed = await jwt.setProtectedHeader({ alg: alg ?? (kind === 'p-256' ? 'ES256' : 'EdDSA') }).sign(key);
      return `Bearer ${signed}`;
    },
  };
  return client;
}
