import * as openid from 'openid-client';
import type { Clock } from '../../../platform/clock.js';
import type { Language } from '../../../platform/language/index.js';
import type { Provider, ResidentProvider } from '../providers/provider.js';
import type { AttemptSecrets, Wish } from './attempt.js';
import { coreIdentityClaim, returnCodeClaim } from './claims.js';
import { reachProvider } from './reach-provider.js';
import { SignInRefused } from './refused.js';

/** The firewall in front of One Login refuses a longer query. */
const longestQuery = 4096;

export interface Beginning {
  readonly provider: Provider;
  readonly clock: Clock;
  readonly secrets: AttemptSecrets;
  readonly wish: Wish;
  readonly language: Language;
  /** Where the browser comes back to, on this site. */
  readonly path: string;
}

/** One Login's own parameters: the vector of trust, and the claims that come with an identity. */
function askResident(provider: ResidentProvider, { identity, isFresh }: Wish): Readonly<Record<string, string>> {
  const asksIdentity = identity !== 'P0' && provider.identity !== null;
  const vector = asksIdentity ? `Cl.Cm.${identity}` : provider.credential;
  const claims = { userinfo: { [coreIdentityClaim]: null, [returnCodeClaim]: null } };
  return {
    vtr: JSON.stringify([vector]),
    ...(asksIdentity ? { claims: JSON.stringify(claims) } : {}),
    ...(isFresh && provider.mayAskFresh ? { max_age: '0' } : {}),
  };
}

/**
 * The address at the provider to which the browser is sent.
 * @throws SignInRefused 'unreachable' or 'untrusted' at 'discovery'
 */
export async function beginAtProvider({ provider, clock, secrets, wish, language, path }: Beginning): Promise<URL> {
  const found = await reachProvider(provider, clock);
  const { state, nonce, verifier } = secrets;
  const address = openid.buildAuthorizationUrl(found, {
    ...{
      response_type: 'code',
      redirect_uri: `${provider.site}${path}`,
      scope: provider.scopes.join(' '),
      state,
      nonce,
    },
    ...{ code_challenge: await openid.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
    ui_locales: language,
    ...(provider.kind === 'one-login' ? askResident(provider, wish) : wish.isFresh ? { max_age: '0' } : {}),
  });
  if (address.search.length > longestQuery) throw new SignInRefused('not-set', 'authorize', 'QUERY_TOO_LONG');
  return address;
}
