import type * as openid from 'openid-client';
import type { Clock } from '../../../platform/clock.js';
import type { Provider } from '../providers/provider.js';
import { boundedFetch } from './bounded-fetch.js';
import { nameFault } from './name-fault.js';
import { reachProvider } from './reach-provider.js';
import { SignInRefused } from './refused.js';

/** Reads an address of the provider that must answer with a list of that name. */
async function requireList(address: string, list: string, seconds: number): Promise<void> {
  const signal = AbortSignal.timeout(seconds * 1000);
  const headers = { accept: 'application/json' };
  const answer = await boundedFetch(address, { method: 'GET', headers, body: undefined, redirect: 'manual', signal });
  if (answer.status !== 200) throw new SignInRefused('unreachable', 'keys', `STATUS_${answer.status}`);
  const found = ((await answer.json()) as Record<string, unknown> | null)?.[list];
  if (!Array.isArray(found) || found.length === 0) throw new SignInRefused('untrusted', 'keys', 'NO_KEYS');
}

/**
 * Whether a provider can be signed in by: its description of itself and its keys are there and hold. For operators; signs
 * nobody in.
 * @throws SignInRefused for the first thing that is wrong
 */
export async function lookAtProvider(provider: Provider, clock: Clock): Promise<void> {
  const found: openid.Configuration = await reachProvider(provider, clock);
  const { jwks_uri } = found.serverMetadata();
  if (!jwks_uri) throw new SignInRefused('untrusted', 'discovery', 'NO_KEYS');
  await requireList(jwks_uri, 'keys', provider.timeLimit).catch((fault) => nameFault(fault, 'keys'));
  if (provider.kind !== 'one-login' || !provider.identity) return;
  const { did } = provider.identity;
  await requireList(did, 'assertionMethod', provider.timeLimit).catch((fault) => nameFault(fault, 'keys'));
}
