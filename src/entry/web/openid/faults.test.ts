import assert from 'node:assert/strict';
import { createSecretKey } from 'node:crypto';
import { after, beforeEach, test } from 'node:test';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import type { Visitor } from '../testing.js';
import { setUpSignIn } from './testing/set-up.js';
import type { TestProvider } from './testing/test-provider.js';

const bench = await setUpSignIn('one-login');
let ran = 0;
after(async () => {
  console.log(`suite: faults of a provider: ${ran} cases ran, 0 skipped`);
  await bench.close();
});
const { site, provider, lines } = bench;
const proved = {
  vot: 'P2',
  credentialSubject: {
    name: [
      {
        nameParts: [
          { value: 'Kestrel', type: 'GivenName' },
          { value: 'Canary', type: 'FamilyName' },
        ],
      },
    ],
    birthDate: [{ value: '1980-04-12' }],
  },
};
beforeEach(() => {
  provider.account = { id: 'kestrel', identity: proved };
  provider.faults = {};
});

type Faults = TestProvider['faults'];
const json = { 'content-type': 'application/json' };
const now = () => Math.floor(site.house.clock.now().getTime() / 1000);
const token = (change: object): Faults => ({ idToken: (claims) => ({ ...claims, ...change }) });
const core = (change: object): Faults => ({ coreIdentity: (claims) => ({ ...claims, ...change }) });
const subject = (change: object): Faults =>
  core({ vc: { credentialSubject: { ...proved.credentialSubject, ...change } } });
const asSecret = () => createSecretKey(Buffer.from(JSON.stringify(provider.publicIdJwk)));
const publicKeyAsSecret = (claims: JWTPayload, kid: string) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(asSecret());
const unsigned = async (claims: JWTPayload) => new UnsecuredJWT(claims).encode();
const byName = (value: string) => subject({ name: [{ nameParts: [{ value, type: 'GivenName' }] }] });

/** Each fault, the code of the page that it ends on, and what the log says of it. */
const cases: readonly (readonly [what: string, faults: () => Faults, code: string, fault: RegExp])[] = [
  ['an ID token for another client', () => token({ aud: 'another' }), 'untrusted', /CLAIM_COMPARISON/],
  ['an ID token of another issuer', () => token({ iss: 'https://evil.example/' }), 'untrusted', /CLAIM_COMPARISON/],
  ['an ID token with another nonce', () => token({ nonce: 'another' }), 'untrusted', /CLAIM_COMPARISON/],
  ['an ID token without a nonce', () => token({ nonce: undefined }), 'untrusted', /./],
  ['an ID token that has expired', () => token({ exp: now() - 120 }), 'untrusted', /TIMESTAMP/],
  ['an ID token from the future', () => token({ iat: now() + 300 }), 'untrusted', /FROM_THE_FUTURE/],
  ['an ID token that holds later only', () => token({ nbf: now() + 300 }), 'untrusted', /TIMESTAMP/],
  ['an ID token without a subject', () => token({ sub: undefined }), 'untrusted', /./],
  ['an ID token about another subject than the user info', () => token({ sub: 'urn:test:x' }), 'untrusted', /./],
  ['an ID token without a credential level', () => token({ vot: undefined }), 'untrusted', /CREDENTIAL/],
  ['a level of identity where the credential’s belongs', () => token({ vot: 'P2' }), 'untrusted', /CREDENTIAL/],
  ['a weaker credential than was asked for', () => token({ vot: 'Cl' }), 'weak', /ONE_FACTOR/],
  ['an ID token under another trust mark', () => token({ vtm: 'https://evil.example/' }), 'untrusted', /TRUSTMARK/],
  [
    'an ID token signed by its public key as a secret',
    () => ({ signIdToken: (claims) => publicKeyAsSecret(claims, provider.idKid) }),
    ...(['untrusted', /./] as const),
  ],
  ['an ID token without a signature', () => ({ signIdToken: unsigned }), 'untrusted', /./],
  [
    'an ID token by a key that the provider does not have',
    () => ({
      signIdToken: (claims) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'unknown' }).sign(provider.idKey),
    }),
    ...(['untrusted', /./] as const),
  ],
  [
    'an ID token whose signature was changed',
    () => ({ signIdToken: async (_claims, right) => `${(await right()).slice(0, -8)}AAAAAAAA` }),
    ...(['untrusted', /./] as const),
  ],
  ['an ID token that is none', () => ({ signIdToken: async () => 'x' }), 'untrusted', /./],
  ['a core identity about another subject', () => core({ sub: 'urn:test:x' }), 'untrusted', /ERR_JWT_CLAIM/],
  ['a core identity for another client', () => core({ aud: 'another' }), 'untrusted', /ERR_JWT_CLAIM/],
  ['a core identity of another issuer', () => core({ iss: provider.issuer }), 'untrusted', /ERR_JWT_CLAIM/],
  ['a core identity under another trust mark', () => core({ vtm: 'https://evil.example/' }), 'untrusted', /TRUSTMARK/],
  ['a core identity that has expired', () => core({ exp: now() - 120 }), 'untrusted', /ERR_JWT_EXPIRED/],
  [
    'a core identity of 31 minutes ago that says a day',
    () => core({ iat: now() - 1861, exp: now() + 86_400 }),
    'untrusted',
    /ERR_JWT/,
  ],
  ['a core identity from the future', () => core({ iat: now() + 300 }), 'untrusted', /ERR_JWT/],
  ['a core identity without an end', () => core({ exp: undefined }), 'untrusted', /ERR_JWT/],
  ['a core identity of a level that there is not', () => core({ vot: 'P3' }), 'untrusted', /LEVEL/],
  ['a core identity with the credential’s level', () => core({ vot: 'Cl.Cm' }), 'untrusted', /LEVEL/],
  [
    'a core identity signed by a public key as a secret',
    () => ({ signCore: (claims) => publicKeyAsSecret(claims, provider.coreKid) }),
    ...(['untrusted', /ALGORITHM/] as const),
  ],
  ['a core identity without a signature', () => ({ signCore: unsigned }), 'untrusted', /ALGORITHM/],
  [
    'a core identity by a key that is not in the DID document',
    () => ({
      signCore: (claims) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'did:web:evil#k' }).sign(provider.idKey),
    }),
    ...(['untrusted', /UNKNOWN_KEY/] as const),
  ],
  [
    'a core identity under the right name of a key by another key',
    () => ({
      signCore: (claims) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: provider.coreKid }).sign(provider.idKey),
    }),
    ...(['untrusted', /ERR_JWS/] as const),
  ],
  ['a core identity that is none', () => ({ signCore: async () => 'x.y' }), 'untrusted', /UNREADABLE/],
  ['a birth on 29 February 1900', () => subject({ birthDate: [{ value: '1900-02-29' }] }), 'untrusted', /FACTS/],
  ['a birth after today', () => subject({ birthDate: [{ value: '2190-01-01' }] }), 'untrusted', /FACTS/],
  ['an identity without a name', () => subject({ name: [] }), 'untrusted', /FACTS/],
  ['a name that turns round what follows it', () => byName('Kestrel\u202egpj'), 'untrusted', /FACTS/],
  ['a name with a line end', () => byName('Kes\ntrel'), 'untrusted', /FACTS/],
  [
    'a user info about another subject',
    () => ({ userInfo: (body) => ({ ...body, sub: 'urn:test:x' }) }),
    'untrusted',
    /./,
  ],
];

async function refused(visitor: Visitor, code: string, fault: RegExp, run: () => ReturnType<Visitor['open']>) {
  lines.length = 0;
  const page = await run();
  assert.equal(page.status, 403, page.text);
  assert.equal(page.path, `/sign-in/one-login/problem/${code}`, lines.join(''));
  assert.equal(page.heading, 'You are not signed in');
  assert.ok(
    page.links.some(({ href }) => href === '/sign-in'),
    'the other ways in are offered',
  );
  assert.equal(visitor.cookies.has('resident'), false);
  const said = lines.filter((line) => line.includes('a sign-in was refused')).join('');
  assert.match(said, new RegExp(`"code":"${code}"`));
  assert.match(/"fault":"([^"]*)"/.exec(said)?.[1] ?? '', fault);
  assert.doesNotMatch(lines.join(''), /kestrel|canary|1980|urn:test|eyJ/i, 'the log names nobody');
  ran += 1;
}

for (const [what, faults, code, fault] of cases)
  test(`${what} signs nobody in`, async () => {
    const visitor = site.visitor();
    provider.faults = faults();
    await refused(visitor, code, fault, () => bench.signIn(visitor, '?identity=P2'));
  });

test('what came back once opens nothing again: by the back button, in another browser, or with another state', async () => {
  const visitor = site.visitor();
  const back = await provider.visit(await bench.begin(visitor));
  const other = site.visitor();
  await refused(other, 'unknown', /STATE/, () => other.open(back));
  await bench.begin(other);
  await refused(other, 'unknown', /STATE/, () => other.open(back));
  assert.match(
    (await visitor.open(back, { noFollow: true })).headers.location ?? '',
    /^\/account/,
    'it was left to its own browser',
  );
  visitor.cookies.delete('resident');
  await refused(visitor, 'unknown', /STATE/, () => visitor.open(back));
  const again = await provider.visit(await bench.begin(visitor));
  await refused(visitor, 'unknown', /STATE/, () => visitor.open(again.replace(/state=[^&]+/, 'state=guessed')));
  await refused(visitor, 'unknown', /STATE/, () =>
    visitor.open(again.replace(/state=[^&]+/, `state=${'x'.repeat(5000)}`)),
  );
  await refused(visitor, 'unknown', /STATE/, () => visitor.open('/sign-in/one-login/return'));
});

test('a code is used once: under another sign-in’s state it is worth nothing', async () => {
  const visitor = site.visitor();
  const first = await provider.visit(await bench.begin(visitor));
  const second = await provider.visit(await bench.begin(visitor));
  const code = /code=([^&]+)/.exec(first)?.[1] ?? '';
  await refused(visitor, 'provider', /invalid_grant/, () => visitor.open(second.replace(/code=[^&]+/, `code=${code}`)));
});

/** How a provider is not there, and where. */
const silences: readonly (readonly [
  what: string,
  path: string,
  answer: NonNullable<Faults['answer']>,
  code: string,
])[] = [
  ['answers with an error', '/token', async (_p, r) => !!r.writeHead(503).end(), 'unreachable'],
  ['answers with an error', '/me', async (_p, r) => !!r.writeHead(502).end(), 'unreachable'],
  ['hangs up', '/token', async (_p, r) => !!r.destroy(), 'unreachable'],
  ['hangs up', '/me', async (_p, r) => !!r.destroy(), 'unreachable'],
  ['hangs up', '/jwks', async (_p, r) => !!r.destroy(), 'unreachable'],
  ['never answers', '/token', async () => true, 'unreachable'],
  ['never answers', '/me', async () => true, 'unreachable'],
  ['answers without end', '/token', async (_p, r) => !!r.writeHead(200, json).end('['.repeat(300_000)), 'unreachable'],
  ['answers without end', '/me', async (_p, r) => !!r.writeHead(200, json).end('['.repeat(300_000)), 'unreachable'],
  [
    'answers with a page',
    '/token',
    async (_p, r) => !!r.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
    'unreachable',
  ],
  [
    'sends elsewhere',
    '/token',
    async (_p, r) => !!r.writeHead(302, { location: 'https://evil.example/' }).end(),
    'unreachable',
  ],
];

for (const [what, path, answer, code] of silences)
  test(`a provider that ${what} at ${path} signs nobody in, and whoever is signed in stays so`, async () => {
    const earlier = await site.resident();
    const visitor = site.visitor();
    const back = await provider.visit(await bench.begin(visitor));
    provider.faults = { answer: (at, response) => (at === path ? answer(at, response) : false) };
    await refused(visitor, code, /./, () => visitor.open(back));
    assert.equal((await earlier.open('/account')).status, 200);
  });

test('a provider that is gone, or says that it is another, is said to be so before anybody leaves', async () => {
  const go = 'Continue to GOV.UK One Login';
  const visitor = site.visitor();
  const begin = async () => visitor.press(await visitor.open('/sign-in/one-login'), go);
  site.house.clock.advance(11 * 60_000); // what it said of itself is believed for ten minutes
  await provider.stop();
  await refused(visitor, 'unreachable', /./, begin);
  await provider.start();
  provider.faults = { discovery: (body) => ({ ...body, issuer: 'https://evil.example' }) };
  await refused(visitor, 'untrusted', /ATTRIBUTE_COMPARISON/, begin);
  provider.faults = {};
  assert.match((await begin()).heading, /Taking you to/, 'it heals by itself');
});

test('a sign-in that took longer than an hour begins again', async () => {
  const visitor = site.visitor();
  const back = await provider.visit(await bench.begin(visitor));
  site.house.clock.advance(61 * 60_000);
  await refused(visitor, 'unknown', /STATE/, () => visitor.open(back));
});
