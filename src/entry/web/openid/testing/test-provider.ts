import { generateKeyPair } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { type CryptoKey, decodeJwt, exportJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { systemClock } from '../../../../platform/clock.js';

const coreIdentityClaim = 'https://vocab.account.gov.uk/v1/coreIdentityJWT';
const returnCodeClaim = 'https://vocab.account.gov.uk/v1/returnCode';

/** Who signs in next, and what the provider tells of them. */
interface TestAccount {
  readonly id: string;
  readonly vot?: string;
  /** The core identity's claims beside what it always has; left out, none is told. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly codes?: readonly string[];
  readonly groups?: readonly string[];
  readonly name?: string;
  readonly amr?: readonly string[];
}

/** How a provider lies, fails or dawdles; each is asked at its step and may change what is sent. */
interface TestFaults {
  idToken?: (claims: JWTPayload) => JWTPayload;
  /** Signs the ID token otherwise; gives the whole JWT. */
  signIdToken?: (claims: JWTPayload, right: () => Promise<string>) => Promise<string>;
  coreIdentity?: (claims: JWTPayload) => JWTPayload;
  signCore?: (claims: JWTPayload, right: () => Promise<string>) => Promise<string>;
  userInfo?: (body: Record<string, unknown>) => Record<string, unknown>;
  discovery?: (body: Record<string, unknown>) => Record<string, unknown>;
  /** By the end of a path: answers in the provider's stead; false lets it answer. */
  answer?: (path: string, response: ServerResponse) => boolean | Promise<boolean>;
}

export interface TestProvider {
  readonly issuer: string;
  readonly did: string;
  readonly trustmark: string;
  readonly idKid: string;
  readonly coreKid: string;
  readonly idKey: CryptoKey;
  readonly publicIdJwk: JWK;
  readonly identity: { readonly publicJwk: JWK };
  account: TestAccount;
  /** Refuses the next person with this error. */
  error: string | undefined;
  faults: TestFaults;
  /** The requests that it had, oldest first: 'GET /auth?…'. */
  readonly seen: string[];
  /** Takes a browser through: from the address it was sent to, to path and query of the address it comes back to. */
  visit(address: string): Promise<string>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

const makeKey = async () => {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  return {
    jwk: await exportJWK(privateKey),
    publicJwk: await exportJWK(publicKey),
    key: privateKey as unknown as CryptoKey,
  };
};

export interface TestProviderOptions {
  readonly clientId: string;
  readonly redirect: string;
  /** What the client proves itself by; left out, it signs with a key of its own. */
  readonly secret?: string;
  /** The client's public keys; left out, they are fetched from its site. */
  readonly keys?: readonly JWK[];
  /** By how many seconds the site's clock may differ from the machine's (7200). */
  readonly tolerance?: number;
}

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

const claimsOf = (account: TestAccount, trustmark: string, core: string | undefined) => ({
  sub: account.id,
  ...{ vot: account.vot ?? 'Cl.Cm', vtm: trustmark },
  ...(account.name === undefined ? {} : { name: account.name }),
  ...(account.groups ? { groups: account.groups } : {}),
  ...(core === undefined ? {} : { [coreIdentityClaim]: core }),
  ...(account.codes ? { [returnCodeClaim]: account.codes.map((code) => ({ code })) } : {}),
});

/** What the parts of one provider share. */
interface Inside {
  readonly options: TestProviderOptions;
  readonly issuer: string;
  readonly trustmark: string;
  readonly signing: Awaited<ReturnType<typeof makeKey>>;
  readonly identity: Awaited<ReturnType<typeof makeKey>>;
  account: TestAccount;
  error: string | undefined;
  faults: TestFaults;
}

const idKid = 'id-key';
const controller = 'did:web:localhost';
const coreKid = `${controller}#core-key`;
const now = () => Math.floor(systemClock.now().getTime() / 1000);

async function signCore(
  { options, issuer, trustmark, identity, account, faults }: Inside,
  sub: string,
): Promise<string> {
  const { vot = 'P2', ...vc } = account.identity ?? {};
  const right = { iss: `${issuer}/identity/`, aud: options.clientId, sub, iat: now(), nbf: now(), exp: now() + 1800 };
  const claims = { ...right, vot, vtm: trustmark, vc } as JWTPayload;
  const told = faults.coreIdentity?.(claims) ?? claims;
  const sign = () => new SignJWT(told).setProtectedHeader({ alg: 'ES256', kid: coreKid }).sign(identity.key);
  return faults.signCore ? faults.signCore(told, sign) : sign();
}

const proofOf = ({ secret }: TestProviderOptions) =>
  secret === undefined
    ? {
        token_endpoint_auth_method: 'private_key_jwt' as const,
        token_endpoint_auth_signing_alg: 'RS256' as const,
      }
    : { token_endpoint_auth_method: 'client_secret_post' as const, client_secret: secret };

const clientOf = ({ clientId, redirect, keys, ...how }: TestProviderOptions) => ({
  client_id: clientId,
  redirect_uris: [redirect],
  post_logout_redirect_uris: ['/signed-out', '/desk/signed-out'].map((path) => `${new URL(redirect).origin}${path}`),
  response_types: ['code' as const],
  grant_types: ['authorization_code'],
  ...proofOf({ clientId, redirect, ...how }),
  id_token_signed_response_alg: 'ES256' as const,
  subject_type: 'pairwise' as const,
  ...(keys ? { jwks: { keys: [...keys] } } : { jwks_uri: `${new URL(redirect).origin}/.well-known/jwks.json` }),
});

/** Nobody is asked anything: everything that is asked for is granted. */
async function grantAll(ctx: KoaContextWithOIDC) {
  const { provider, client, session } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
  grant.addOIDCScope('openid');
  grant.addOIDCClaims([coreIdentityClaim, returnCodeClaim]);
  await grant.save();
  return grant;
}

const configure = (inside: Inside): Configuration => ({
  jwks: { keys: [{ ...inside.signing.jwk, kid: idKid, use: 'sig', alg: 'ES256' }] },
  clients: [clientOf(inside.options)],
  subjectTypes: ['pairwise'],
  pairwiseIdentifier: (_ctx, id) => `urn:test:${id}`,
  pkce: { required: () => true },
  extraParams: ['vtr'],
  conformIdTokenClaims: false,
  scopes: ['openid'],
  claims: {
    openid: ['sub', 'vot', 'vtm', 'name', 'groups'],
    ...{ [coreIdentityClaim]: null, [returnCodeClaim]: null },
  },
  features: {
    ...{
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
  },
  findAccount: (_ctx, id) => ({
    accountId: id,
    async claims(use) {
      const core = use === 'userinfo' && inside.account.identity ? await signCore(inside, `urn:test:${id}`) : undefined;
      return claimsOf({ ...inside.account, id }, inside.trustmark, core);
    },
  }),
  loadExistingGrant: grantAll,
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  cookies: { keys: ['test'] },
  clockTolerance: inside.options.tolerance ?? 7200, // a test's own clock goes ahead of the machine's
  // its own refuses addresses of this machine, where the site under test is
  fetch: (url, how) => fetch(url, { ...(how?.signal ? { signal: how.signal } : {}), method: how?.method ?? 'GET' }),
  ttl: { AccessToken: 300, AuthorizationCode: 600, IdToken: 7200, Grant: 600, Interaction: 600, Session: 600 },
});

/** What it sends, changed as the faults say. */
const tamper = (inside: Inside) => async (ctx: KoaContextWithOIDC, next: () => Promise<void>) => {
  await next();
  const { faults, account, signing } = inside;
  const body = ctx.body as Record<string, unknown> | undefined;
  const route = ctx.oidc?.route;
  if (route === 'token' && typeof body?.id_token === 'string') {
    const claims = { ...decodeJwt(body.id_token), ...(account.amr ? { amr: [...account.amr] } : {}) };
    const told = faults.idToken?.(claims) ?? claims;
    const sign = () => new SignJWT(told).setProtectedHeader({ alg: 'ES256', kid: idKid }).sign(signing.key);
    ctx.body = { ...body, id_token: faults.signIdToken ? await faults.signIdToken(told, sign) : await sign() };
  }
  if (route === 'userinfo' && body && faults.userInfo) ctx.body = faults.userInfo(body);
  if (route === 'discovery' && body && faults.discovery) ctx.body = faults.discovery(body);
};

const didDocument = ({ identity }: Inside) => ({
  id: controller,
  assertionMethod: [{ type: 'JsonWebKey', id: coreKid, controller, publicKeyJwk: identity.publicJwk }],
});

function createHandler(inside: Inside, seen: string[]) {
  const provider = new Provider(inside.issuer, configure(inside));
  provider.use(tamper(inside));
  const answer = provider.callback();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    const [path = ''] = url.split('?');
    seen.push(`${request.method} ${url}`);
    if (await inside.faults.answer?.(path, response)) return;
    if (path === '/did.json')
      response.setHeader('content-type', 'application/json').end(JSON.stringify(didDocument(inside)));
    else if (path.startsWith('/interaction/')) {
      const no = inside.error && { error: inside.error, error_description: 'said no' };
      inside.error = undefined;
      await provider.interactionFinished(
        request,
        response,
        no || { login: { accountId: inside.account.id, remember: false } },
      );
    } else await answer(request, response);
  };
}

/** Follows redirects with the cookies of a browser, until the address that the site is at. */
async function follow(address: string, redirect: string): Promise<string> {
  const jar = new Map<string, string>();
  let at = address;
  for (let hop = 0; hop < 8; hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const got = await fetch(at, { redirect: 'manual', headers: cookie ? { cookie } : {} });
    for (const line of got.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    const next = got.headers.get('location');
    if (!next) throw new Error(`The provider stopped with ${got.status}: ${(await got.text()).slice(0, 400)}`);
    at = new URL(next, at).href;
    if (at.startsWith(redirect)) return at.slice(new URL(at).origin.length);
  }
  throw new Error('The provider redirects without end.');
}

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** A real OpenID provider on loopback that speaks as One Login does: pairwise subjects, `vtr`, a core identity under a DID key. */
export async function testProvider(options: TestProviderOptions): Promise<TestProvider> {
  const server = createServer();
  const port = await listen(server, 0);
  const issuer = `http://localhost:${port}`;
  const [signing, identity] = [await makeKey(), await makeKey()];
  const inside: Inside = {
    ...{ options, issuer, trustmark: `${issuer}/trustmark`, signing, identity },
    ...{ account: { id: 'nobody' }, error: undefined, faults: {} },
  };
  const seen: string[] = [];
  const handle = createHandler(inside, seen);
  server.on('request', (request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  const rest = {
    ...{ did: `${issuer}/did.json`, idKid, coreKid, idKey: signing.key, publicIdJwk: signing.publicJwk, seen },
    visit: (address: string) => follow(address, options.redirect),
    stop: () => stop(server),
    start: async () => void (await listen(server, port)),
  };
  return Object.assign(inside, rest);
}
