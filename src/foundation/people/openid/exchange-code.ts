import * as openid from 'openid-client';
import type { Clock } from '../../../platform/clock.js';
import type { HeldClientKey } from '../providers/find-provider.js';
import type { Provider } from '../providers/provider.js';
import type { AttemptSecrets } from './attempt.js';
import { nameFault } from './name-fault.js';
import { reachProvider } from './reach-provider.js';
import { SignInRefused } from './refused.js';

/** For how many seconds a provider's clock may be ahead of ours. */
const mostAhead = 60;

export interface Exchange {
  readonly provider: Provider;
  readonly clock: Clock;
  readonly key: HeldClientKey;
  readonly secrets: AttemptSecrets;
  readonly path: string;
  /** What came back in the address: '?code=…&state=…'. */
  readonly search: string;
  /** Where the credential had to be asked for again: since when. */
  readonly freshSince: Date | undefined;
}

/** What an ID token and the claims beside it say, checked. They live for this one request, and are never kept or printed. */
export interface Told {
  readonly issuer: string;
  readonly subject: string;
  /** When the person last proved to the provider who they are, if it says. */
  readonly authenticatedAt: Date | undefined;
  readonly idToken: Readonly<Record<string, unknown>>;
  readonly userInfo: Readonly<Record<string, unknown>>;
}

function explainError(search: string): void {
  const error = new URLSearchParams(search).get('error');
  if (error === null) return;
  if (error === 'access_denied') throw new SignInRefused('denied', 'authorize', error);
  throw new SignInRefused('provider', 'authorize', /^[a-z_]{1,40}$/.test(error) ? error : 'error');
}

/** What the protocol's library leaves to us: a token from the future, and whether the credential was asked for again. */
function requireTimely({ iat, auth_time }: openid.IDToken, { clock, freshSince }: Exchange): void {
  const now = clock.now().getTime() / 1000;
  if (iat > now + mostAhead) throw new SignInRefused('untrusted', 'token', 'FROM_THE_FUTURE');
  if (freshSince && !((auth_time ?? 0) >= freshSince.getTime() / 1000 - mostAhead))
    throw new SignInRefused('weak', 'token', 'NOT_FRESH');
}

/**
 * Takes the code to the provider and checks all that it answers: state, issuer, audience, nonce, algorithm, signature, times,
 * and that the claims beside the ID token are about the same subject.
 * @throws SignInRefused
 */
export async function exchangeCode(exchange: Exchange): Promise<Told> {
  const { provider, clock, key, secrets, path, search } = exchange;
  explainError(search);
  const found = await reachProvider(provider, clock, key);
  const checks = {
    ...{ expectedState: secrets.state, expectedNonce: secrets.nonce, pkceCodeVerifier: secrets.verifier },
    idTokenExpected: true,
  };
  const tokens = await openid
    .authorizationCodeGrant(found, new URL(`${provider.site}${path}${search}`), checks)
    .catch((fault) => nameFault(fault, 'token'));
  const idToken = tokens.claims();
  if (!idToken) throw new SignInRefused('untrusted', 'token', 'NO_ID_TOKEN');
  requireTimely(idToken, exchange);
  const { sub, iss, auth_time } = idToken;
  const userInfo = found.serverMetadata().userinfo_endpoint
    ? await openid.fetchUserInfo(found, tokens.access_token, sub).catch((fault) => nameFault(fault, 'userinfo'))
    : {};
  const authenticatedAt = typeof auth_time === 'number' ? new Date(auth_time * 1000) : undefined;
  return { issuer: iss, subject: sub, authenticatedAt, idToken, userInfo };
}
