import { type CryptoKey, importJWK, type JWK } from 'jose';
import type { Clock } from '../../../platform/clock.js';
import { boundedFetch } from './bounded-fetch.js';
import { nameFault } from './name-fault.js';
import { SignInRefused } from './refused.js';

/** For how long a DID document is believed without asking again; a key that it does not know makes us ask at once. */
const keptFor = 10 * 60_000;

interface Method {
  readonly id: string;
  readonly jwk: JWK;
}

const kept = new Map<string, { readonly methods: readonly Method[]; readonly at: number }>();

function readMethods(document: unknown): readonly Method[] {
  const { assertionMethod } = (document ?? {}) as { assertionMethod?: unknown };
  if (!Array.isArray(assertionMethod)) throw new SignInRefused('untrusted', 'keys', 'NO_KEYS');
  return assertionMethod.flatMap((one: { id?: unknown; publicKeyJwk?: JWK } | null) =>
    typeof one?.id === 'string' && one.publicKeyJwk?.kty === 'EC' && one.publicKeyJwk.crv === 'P-256'
      ? [{ id: one.id, jwk: one.publicKeyJwk }]
      : [],
  );
}

async function fetchMethods(did: string, seconds: number): Promise<readonly Method[]> {
  const signal = AbortSignal.timeout(seconds * 1000);
  const headers = { accept: 'application/json' };
  const answer = await boundedFetch(did, { method: 'GET', headers, body: undefined, redirect: 'manual', signal });
  if (answer.status !== 200) throw new SignInRefused('unreachable', 'keys', `STATUS_${answer.status}`);
  return readMethods(await answer.json());
}

/**
 * The key of that id (`kid`, whole: 'did:web:…#…') in a DID document, for ES256 and nothing else.
 * @throws SignInRefused at 'keys'
 */
export async function findDidKey(
  did: string,
  kid: string,
  { clock, timeLimit }: { readonly clock: Clock; readonly timeLimit: number },
): Promise<CryptoKey> {
  const now = clock.now().getTime();
  const known = kept.get(did);
  let method = known && Math.abs(now - known.at) < keptFor ? known.methods.find(({ id }) => id === kid) : undefined;
  if (!method) {
    const methods = await fetchMethods(did, timeLimit).catch((fault) => nameFault(fault, 'keys'));
    kept.set(did, { methods, at: now });
    method = methods.find(({ id }) => id === kid);
  }
  if (!method) throw new SignInRefused('untrusted', 'keys', 'UNKNOWN_KEY');
  const { x, y } = method.jwk;
  const jwk = { kty: 'EC', crv: 'P-256', ...(x ? { x } : {}), ...(y ? { y } : {}) };
  return (await importJWK(jwk, 'ES256').catch((fault) => nameFault(fault, 'keys'))) as CryptoKey;
}
