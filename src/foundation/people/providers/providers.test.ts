import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { after, test } from 'node:test';
import type { Context } from '../../../platform/context.js';
import { testHouse } from '../../../platform/database/testing.js';
import { rebuildCheck } from '../../record/index.js';
import { addClientKey } from './add-client-key.js';
import { checkProvider } from './check-provider.js';
import { publishedAt, signingKeyAt } from './client-key.js';
import { findClientKey, findProvider } from './find-provider.js';
import { listClientKeys } from './list-client-keys.js';
import { providersRebuilt } from './providers-rebuilt.js';
import { setProvider } from './set-provider.js';

const house = await testHouse();
after(() => house.close());

const system = { kind: 'system', name: 'operator' } as const;
const asOperator = <T>(work: (ctx: Context) => Promise<T>) => house.act(system, work);
const hour = 3_600_000;

const residents = {
  ...{ kind: 'one-login', issuer: 'https://oidc.integration.account.gov.uk/', 'client-id': 'abc' },
  site: 'https://services.wealdham.example',
  identity: {
    issuer: 'https://identity.integration.account.gov.uk/',
    did: 'https://identity.integration.account.gov.uk/.well-known/did.json',
  },
};
const staff = {
  ...{ kind: 'staff', issuer: 'https://login.example/tenant/v2.0', 'client-id': 'abc', auth: 'secret' },
  site: 'https://services.wealdham.example',
  groups: { roles: { 'g-1': ['contact-team'] } },
  'two-factors': { amr: ['mfa'] },
};

test('what an operator leaves out has a safe meaning', () => {
  const checked = checkProvider(residents);
  assert.ok('provider' in checked && checked.provider.kind === 'one-login');
  const { credential, trustmark, auth, signedBy, mayAskFresh, timeLimit } = checked.provider;
  assert.deepEqual(
    [credential, trustmark, auth, signedBy, mayAskFresh, timeLimit],
    ['Cl.Cm', 'https://oidc.integration.account.gov.uk/trustmark', 'private-key', 'ES256', false, 10],
  );
});

test('everything that is wrong is said at once, each with how to mend it', () => {
  const wrong = (given: unknown): readonly string[] => {
    const checked = checkProvider(given);
    return 'findings' in checked ? checked.findings.map(({ at, fix }) => `${at}: ${fix}`) : [];
  };
  assert.deepEqual(wrong(undefined), ['kind: write one-login or staff']);
  assert.deepEqual(wrong({ kind: 'saml' }), ['kind: write one-login or staff']);
  assert.equal(wrong({ kind: 'one-login' }).length, 3);
  assert.match(
    wrong({ ...residents, issuer: 'http://oidc.example/' }).join(),
    /issuer: write the issuer.* as an https/,
  );
  assert.match(wrong({ ...residents, issuer: 'https://user@oidc.example/' }).join(), /^issuer/);
  assert.match(wrong({ ...residents, site: 'https://services.example/path' }).join(), /without a path/);
  assert.match(wrong({ ...residents, sector: 'x' }).join(), /take it out/);
  assert.match(wrong({ ...residents, scopes: ['email'] }).join(), /openid must be among/);
  assert.match(wrong({ ...residents, auth: 'secret' }).join(), /auth: write private-key/);
  assert.match(wrong({ ...residents, credential: 'Cl' }).join(), /credential: write Cl\.Cm/);
  assert.match(wrong({ ...staff, groups: { roles: {} } }).join(), /nobody could sign in/);
  assert.match(wrong({ ...staff, 'two-factors': {} }).join(), /amr: \[mfa\]/);
  assert.match(wrong({ ...staff, groups: { roles: { a: ['Contact Team'] } } }).join(), /contact-team/);
  assert.deepEqual(wrong(staff), []);
});

test('only the operator of the installation sets a provider or a key', async () => {
  const officer = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['administrator'] } as const;
  assert.deepEqual(await house.act(officer, (ctx) => setProvider(ctx, residents)), {
    ok: false,
    refused: 'not-allowed',
  });
  assert.deepEqual(await house.act(officer, (ctx) => addClientKey(ctx, { kind: 'staff' })), {
    ...{ ok: false, refused: 'not-allowed' },
  });
  assert.deepEqual(await asOperator((ctx) => addClientKey(ctx, { kind: 'staff' })), {
    ok: false,
    refused: 'no-provider',
  });
});

test('a provider is set, said again without a trace, and set anew', async () => {
  const set = (given: unknown) => asOperator((ctx) => setProvider(ctx, given));
  const first = await set(residents);
  assert.ok(first.ok && first.value.isNew);
  const again = await set(residents);
  assert.ok(again.ok && !again.value.isNew);
  const other = await set({ ...residents, 'client-id': 'def' });
  assert.ok(other.ok && other.value.isNew);
  assert.equal((await house.read((ctx) => findProvider(ctx, 'one-login')))?.clientId, 'def');
  assert.equal(await house.read((ctx) => findProvider(ctx, 'staff')), undefined);
  const elsewhere = await house.addPlace('otherham');
  assert.equal(await house.read({ place: elsewhere }, (ctx) => findProvider(ctx, 'one-login')), undefined);
});

test('the first key signs at once; the next is published a day before it signs, and the old one a day after', async () => {
  const signing = () => house.read((ctx) => findClientKey(ctx, { kind: 'one-login', auth: 'private-key' }));
  const published = async () => (await house.read((ctx) => listClientKeys(ctx))).map(({ id }) => id);
  const first = await asOperator((ctx) => addClientKey(ctx, { kind: 'one-login' }));
  assert.ok(first.ok);
  assert.equal((await signing())?.id, first.value.id);
  house.clock.advance(hour);
  const second = await asOperator((ctx) => addClientKey(ctx, { kind: 'one-login' }));
  assert.ok(second.ok);
  assert.equal((await signing())?.id, first.value.id);
  assert.deepEqual(await published(), [first.value.id, second.value.id]);
  house.clock.advance(24 * hour);
  assert.equal((await signing())?.id, second.value.id);
  assert.deepEqual(await published(), [first.value.id, second.value.id], 'what was signed just now can be checked');
  house.clock.advance(24 * hour);
  assert.deepEqual(await published(), [second.value.id]);
});

test('a key of the operator’s own is taken by its thumbprint, once, and no weak one', async () => {
  const pem = (bits: number) =>
    generateKeyPairSync('rsa', { modulusLength: bits }).privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const own = pem(2048);
  const add = (given: { pem: string } | { secret: string }) =>
    asOperator((ctx) => addClientKey(ctx, { kind: 'one-login', given }));
  const added = await add({ pem: own });
  assert.ok(added.ok);
  const { n, e } = added.value.publicJwk ?? { n: '', e: '' };
  const thumbprint = createHash('sha256').update(`{"e":"${e}","kty":"RSA","n":"${n}"}`).digest('base64url');
  assert.equal(added.value.id, thumbprint, 'RFC 7638');
  assert.deepEqual(await add({ pem: own }), { ok: false, refused: 'already-so' });
  for (const bad of [{ pem: pem(1024) }, { pem: 'x' }, { secret: 'short' }])
    assert.deepEqual(await add(bad), { ok: false, refused: 'bad-key' });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  assert.deepEqual(await add({ pem: ec.export({ format: 'pem', type: 'pkcs8' }).toString() }), {
    ...{ ok: false, refused: 'bad-key' },
  });
});

test('a shared secret counts at once, the newest first, and is published to nobody', async () => {
  assert.ok((await asOperator((ctx) => setProvider(ctx, staff))).ok);
  const find = () => house.read((ctx) => findClientKey(ctx, { kind: 'staff', auth: 'secret' }));
  assert.equal(await find(), undefined);
  for (const secret of ['a-secret-of-the-tenant', 'another-secret-of-it']) {
    house.clock.advance(1000);
    assert.ok((await asOperator((ctx) => addClientKey(ctx, { kind: 'staff', given: { secret } }))).ok);
    assert.equal((await find())?.secret.toString(), secret);
  }
  assert.ok((await house.read((ctx) => listClientKeys(ctx))).every(({ kind }) => kind === 'one-login'));
});

test('without keys nothing signs and nothing is published', () => {
  assert.equal(signingKeyAt([], house.clock.now()), undefined);
  assert.deepEqual(publishedAt([], house.clock.now()), []);
});

test('providers and keys follow from the record alone', async () => {
  const verdict = await rebuildCheck(house, house.place, providersRebuilt);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});
