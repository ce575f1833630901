import * as openid from 'openid-client';
import { type Clock, systemClock } from '../../../platform/clock.js';
import type { HeldClientKey } from '../providers/find-provider.js';
import type { Provider } from '../providers/provider.js';
import { boundedFetch } from './bounded-fetch.js';
import { nameFault } from './name-fault.js';

/** For how long a discovery document is believed without asking again. */
const keptFor = 10 * 60_000;

type Kept = { readonly document: openid.ServerMetadata; readonly at: number };
/** By issuer: what it said of itself is the same for every place. */
const documents = new Map<string, Kept>();

const isPlain = ({ issuer }: Provider): boolean => new URL(issuer).protocol === 'http:';

async function readDocument(provider: Provider, now: number): Promise<openid.ServerMetadata> {
  const kept = documents.get(provider.issuer);
  if (kept && Math.abs(now - kept.at) < keptFor) return kept.document;
  documents.delete(provider.issuer);
  const found = await openid.discovery(new URL(provider.issuer), provider.clientId, undefined, openid.None(), {
    ...{ timeout: provider.timeLimit, [openid.customFetch]: boundedFetch },
    execute: isPlain(provider) ? [openid.allowInsecureRequests] : [],
  });
  const document = found.serverMetadata();
  documents.set(provider.issuer, { document, at: now });
  return document;
}

/** How the place says who it is. One Login wants the token endpoint as the audience, which others take as well. */
async function proveClient({ publicJwk, id, secret }: HeldClientKey): Promise<openid.ClientAuth> {
  if (!publicJwk) return openid.ClientSecretPost(secret.toString('utf8'));
  const how = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('pkcs8', new Uint8Array(secret), how, false, ['sign']);
  return (server, ...rest) => {
    const toEndpoint = (_header: unknown, payload: Record<string, unknown>) => {
      payload.aud = server.token_endpoint;
    };
    return openid.PrivateKeyJwt({ key, kid: id }, { [openid.modifyAssertion]: toEndpoint })(server, ...rest);
  };
}

/**
 * What the protocol is spoken with: the provider's own description of itself, checked, and our key. Signatures of ID tokens
 * are checked although they come over TLS, so that a provider's broken proxy is noticed too. Times are the house's.
 * @throws SignInRefused 'unreachable' or 'untrusted' at 'discovery'
 */
export async function reachProvider(
  provider: Provider,
  clock: Clock,
  key?: HeldClientKey,
): Promise<openid.Configuration> {
  const now = clock.now().getTime();
  const document = await readDocument(provider, now).catch((fault) => nameFault(fault, 'discovery'));
  const metadata = {
    id_token_signed_response_alg: provider.signedBy,
    [openid.clockSkew]: Math.round((now - systemClock.now().getTime()) / 1000),
    [openid.clockTolerance]: 30,
  };
  const client = key ? await proveClient(key) : openid.None();
  const found = new openid.Configuration(document, provider.clientId, metadata, client);
  found.timeout = provider.timeLimit;
  found[openid.customFetch] = boundedFetch;
  openid.enableNonRepudiationChecks(found);
  if (isPlain(provider)) openid.allowInsecureRequests(found);
  return found;
}
