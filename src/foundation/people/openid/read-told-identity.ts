import { decodeProtectedHeader, jwtVerify } from 'jose';
import type { Clock } from '../../../platform/clock.js';
import { readFacts } from '../identity/read-facts.js';
import type { ToldIdentity } from '../identity/told-identity.js';
import type { ResidentProvider } from '../providers/provider.js';
import type { IdentityLevel } from '../sessions/assured.js';
import { coreIdentityClaim, returnCodeClaim } from './claims.js';
import { findDidKey } from './did-keys.js';
import type { Told } from './exchange-code.js';
import { nameFault } from './name-fault.js';
import { SignInRefused } from './refused.js';

/** For how long a core identity holds, whatever it says itself (One Login: 30 minutes). */
const validFor = '30 minutes';

const untrusted = (fault: string) => new SignInRefused('untrusted', 'identity', fault);

function readHeader(jwt: string): { readonly alg?: string; readonly kid?: string } {
  try {
    return decodeProtectedHeader(jwt);
  } catch {
    throw untrusted('UNREADABLE');
  }
}

/** Checks the signature, who made it for whom, when, and about whom. */
async function verifyCore(jwt: string, told: Told, provider: ResidentProvider, clock: Clock) {
  const { identity, clientId, timeLimit } = provider;
  if (!identity) throw untrusted('NOT_ASKED_FOR');
  const { alg, kid } = readHeader(jwt);
  if (alg !== 'ES256' || !kid) throw untrusted('ALGORITHM');
  const key = await findDidKey(identity.did, kid, { clock, timeLimit });
  const { payload } = await jwtVerify(jwt, key, {
    ...{ algorithms: ['ES256'], issuer: identity.issuer, audience: clientId, subject: told.subject },
    ...{ requiredClaims: ['exp', 'iat', 'sub', 'vot', 'vtm', 'vc'], maxTokenAge: validFor, clockTolerance: 30 },
    currentDate: clock.now(),
  }).catch((fault) => nameFault(fault, 'identity'));
  if (payload.vtm !== provider.trustmark) throw untrusted('TRUSTMARK');
  return payload;
}

function readLevel(vot: unknown): IdentityLevel {
  if (vot === 'P0' || vot === 'P1' || vot === 'P2') return vot;
  throw untrusted('LEVEL');
}

const readCodes = (userInfo: Told['userInfo']): readonly string[] => {
  const given = userInfo[returnCodeClaim];
  if (!Array.isArray(given)) return [];
  const codes = given.map((one: { code?: unknown } | null) => one?.code);
  return [...new Set(codes.filter((one): one is string => typeof one === 'string' && /^[A-Z]$/.test(one)))].sort();
};

/**
 * What the provider tells of somebody's identity. Its level stands in the core identity JWT and nowhere else: the ID token's
 * `vot` speaks of the credential alone, and where no core identity is told, none is proved. Nothing of the JWT is kept.
 * @throws SignInRefused 'untrusted' for a core identity that does not hold: then nobody is signed in
 */
export async function readToldIdentity(told: Told, provider: ResidentProvider, clock: Clock): Promise<ToldIdentity> {
  const codes = readCodes(told.userInfo);
  const jwt = told.userInfo[coreIdentityClaim];
  if (jwt === undefined || jwt === null) return { level: 'P0', facts: undefined, codes };
  if (typeof jwt !== 'string') throw untrusted('UNREADABLE');
  const { vot, vc } = await verifyCore(jwt, told, provider, clock);
  const level = readLevel(vot);
  if (level === 'P0') return { level, facts: undefined, codes };
  const subject = (vc as { credentialSubject?: unknown } | null)?.credentialSubject;
  const facts = readFacts(subject, clock.now().toISOString().slice(0, 10));
  if (!facts) throw untrusted('FACTS');
  return { level, facts, codes };
}
