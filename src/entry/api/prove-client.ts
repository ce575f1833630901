import { decodeJwt, importJWK, type JWK, jwtVerify } from 'jose';
import { type ApiClient, findClient } from '../../foundation/people/index.js';
import { type House, read } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';

/** How old an assertion may be, and how far its clock may be from ours, in seconds. */
const [oldest, apart] = [120, 30];

interface Proof {
  readonly place: PlaceId;
  /** The header `Authorization`. */
  readonly authorization: string | undefined;
  /** For whom the assertion must be: where this API is. */
  readonly audience: string;
}

function nameIn(assertion: string): string | undefined {
  try {
    return decodeJwt(assertion).iss;
  } catch {
    return undefined;
  }
}

async function isSigned(house: House, { key, name }: ApiClient, assertion: string, audience: string) {
  if (!key) return false;
  const algorithms = key.kty === 'EC' ? ['ES256'] : ['EdDSA', 'Ed25519'];
  const checks = {
    ...{ algorithms, audience, issuer: name, subject: name, requiredClaims: ['exp', 'iat'] },
    ...{ maxTokenAge: oldest, clockTolerance: apart, currentDate: house.clock.now() },
  };
  const imported = await importJWK(key as JWK, algorithms[0]);
  return jwtVerify(assertion, imported, checks).then(
    () => true,
    () => false,
  );
}

/**
 * Which client a call is of, by the assertion that it signed (RFC 7523 §3): of its own name, for this address, fresh.
 * Undefined for all else, a client that ended or never was included.
 */
export async function proveClient(
  house: House,
  { place, authorization, audience }: Proof,
): Promise<ApiClient | undefined> {
  const assertion = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
  const name = assertion && nameIn(assertion);
  if (!assertion || !name || name.length > 40) return undefined;
  const who = { place, actor: { kind: 'anonymous' }, channel: 'api' } as const;
  const client = await read(house, who, (ctx) => findClient(ctx, name));
  if (client?.state !== 'active') return undefined;
  return (await isSigned(house, client, assertion, audience)) ? client : undefined;
}
