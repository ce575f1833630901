import * as openid from 'openid-client';
import type { Clock } from '../../../platform/clock.js';
import type { Provider } from '../providers/provider.js';
import { reachProvider } from './reach-provider.js';

export interface Ending {
  readonly provider: Provider;
  readonly clock: Clock;
  /** Where the browser comes back to, on this site. */
  readonly path: string;
}

/**
 * The address at which a provider ends its own session (OpenID Connect RP-Initiated Logout 1.0); undefined where it has none.
 * No ID token goes along as a hint, since it says who somebody is and an address is kept in many places: the provider knows
 * them by its own cookie, and may ask once more.
 * @throws SignInRefused 'unreachable' or 'untrusted' at 'discovery'
 */
export async function endAtProvider({ provider, clock, path }: Ending): Promise<URL | undefined> {
  const found = await reachProvider(provider, clock);
  if (!found.serverMetadata().end_session_endpoint) return undefined;
  return openid.buildEndSessionUrl(found, { post_logout_redirect_uri: `${provider.site}${path}` });
}
