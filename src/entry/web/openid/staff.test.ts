import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findSession, holdRole, leave, peopleRebuilt, rolesOf } from '../../../foundation/people/index.js';
import { listStream, rebuildCheck } from '../../../foundation/record/index.js';
import type { Visitor } from '../testing.js';
import { type SignInBench, setUpSignIn } from './testing/set-up.js';

const bench = await setUpSignIn('staff');
after(() => bench.close());
const { site, provider } = bench;
const { house } = site;

const account = (id: string, groups: readonly string[]) => ({ id, name: `Officer ${id}`, groups, amr: ['pwd', 'mfa'] });
const sessionOf = (visitor: Visitor) => house.read((ctx) => findSession(ctx, visitor.cookies.get('staff') ?? ''));

async function officer(id: string, groups: readonly string[]) {
  provider.account = account(id, groups);
  const visitor = site.visitor();
  const page = await bench.signIn(visitor);
  return { visitor, page, staff: await sessionOf(visitor) };
}

test('an officer is made at the first sign-in by a mapped group, and comes to the page of the desk they wanted', async () => {
  provider.account = account('ann', ['g-contact', 'g-unknown']);
  const visitor = site.visitor();
  const page = await bench.signIn(visitor, '?to=/desk/cases');
  assert.match(page.path, /^\/desk\/cases/);
  const staff = await sessionOf(visitor);
  assert.deepEqual([staff?.name, staff?.roles], ['Officer ann', ['contact-team']]);
  const again = await officer('ann', ['g-contact']);
  assert.equal(again.staff?.person, staff?.person);
  const outside = site.visitor();
  provider.account = account('ann', ['g-contact']);
  assert.match((await bench.signIn(outside, '?to=/status')).path, /^\/desk/, 'it leads to the desk alone');
});

test('roles are held by the provider’s word: they end when the group goes, in every session, and after twelve hours', async () => {
  const first = await officer('bea', ['g-waste']);
  assert.deepEqual(first.staff?.roles, ['contact-team', 'waste-crews']);
  const person = first.staff?.person;
  assert.ok(person);
  house.clock.advance(60_000);
  await officer('bea', ['g-contact']);
  assert.deepEqual((await sessionOf(first.visitor))?.roles, ['contact-team'], 'the older session follows');
  const refused = await officer('bea', []);
  assert.equal(refused.page.path, '/desk/sign-in/oidc/problem/no-group');
  assert.match(refused.page.text, /None of your groups gives you a role here/);
  assert.equal(await sessionOf(first.visitor), undefined, 'nothing is held any more');
  const back = await officer('bea', ['g-contact']);
  assert.equal(back.staff?.person, person);
  const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `person:${person}`));
  const given = entries.filter(({ kind }) => kind === 'person.provider-roles').map(({ data }) => data.roles);
  assert.deepEqual(given, [['contact-team', 'waste-crews'], ['contact-team'], [], ['contact-team']]);
  const later = new Date(house.clock.now().getTime() + 12 * 3_600_000);
  assert.deepEqual((await house.read((ctx) => rolesOf(ctx, person, later))).roles, []);
});

test('a role given by hand stays whatever the groups say, and no group gives what the map does not say', async () => {
  const { staff } = await officer('cai', ['g-contact', 'administrator']);
  assert.deepEqual(staff?.roles, ['contact-team']);
  const person = staff?.person;
  assert.ok(person);
  await house.act((ctx) => holdRole(ctx, { person, role: 'auditor' }));
  house.clock.advance(1000);
  await officer('cai', []);
  assert.deepEqual((await house.read((ctx) => rolesOf(ctx, person))).roles, ['auditor']);
});

test('one factor, no group, no name and a leaver are each refused in plain words', async () => {
  provider.account = { ...account('dot', ['g-contact']), amr: ['pwd'] };
  const weak = await bench.signIn(site.visitor());
  assert.equal(weak.path, '/desk/sign-in/oidc/problem/weak');
  assert.match(weak.text, /needs two proofs/);
  assert.match((await officer('eve', ['g-nothing'])).page.path, /no-group$/);
  const { name: _, ...nameless } = account('fay', ['g-contact']);
  provider.account = nameless;
  assert.match((await bench.signIn(site.visitor())).path, /no-name$/);
  const { staff } = await officer('gil', ['g-contact']);
  assert.ok(staff);
  await house.act((ctx) => leave(ctx, staff.person));
  const left = await officer('gil', ['g-contact']);
  assert.match(left.page.path, /left$/);
  assert.match(left.page.text, /Our records say that you have left/);
  assert.equal(left.visitor.cookies.has('staff'), false);
  house.clock.advance(1000);
  await house.act((ctx) => holdRole(ctx, { person: staff.person, role: 'contact-team' }));
  assert.equal(
    (await officer('gil', ['g-contact'])).staff?.person,
    staff.person,
    'a role given by hand brings them back',
  );
});

test('a group list that is no list, or in the way of a prototype, gives nothing', async () => {
  for (const groups of [
    'g-contact',
    { 0: 'g-contact' },
    ['__proto__', 'constructor', 'toString', 7, null],
    undefined,
  ]) {
    provider.faults = { idToken: (claims) => ({ ...claims, groups }), userInfo: ({ groups: _, ...rest }) => rest };
    assert.match((await officer('hob', ['g-contact'])).page.path, /no-group$/);
  }
  provider.faults = {};
});

/** Signs somebody in at a provider of another shape; gives where they come to and what they hold then. */
async function signInAt(bench: SignInBench, claims: Readonly<Record<string, unknown>>) {
  bench.provider.account = { id: 'ivy', name: 'Ivy Rowe' };
  bench.provider.faults = { idToken: (told) => ({ ...told, ...claims }) };
  const visitor = bench.site.visitor();
  const { path } = await bench.signIn(visitor);
  const found = await bench.site.house.read((ctx) => findSession(ctx, visitor.cookies.get('staff') ?? ''));
  return { path, roles: found?.roles };
}

test('as Entra does it: the client has a secret, and groups are ids', async () => {
  const group = '5a0c0b6e-0000-4000-8000-000000000001';
  const groups = { claim: 'groups', roles: { [group]: ['contact-team'] } };
  const entra = await setUpSignIn('staff', { settings: { auth: 'secret', groups }, secret: 'known-to-both-of-them-1' });
  try {
    const { roles } = await signInAt(entra, { groups: [group, '5a0c0b6e-0000-4000-8000-000000000009'], amr: ['mfa'] });
    assert.deepEqual(roles, ['contact-team']);
    // Too many groups for a token: Entra says where to ask for them instead, and nobody holds anything by that.
    const many = { _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint: 'https://graph.example/' } } };
    assert.match((await signInAt(entra, { ...many, amr: ['mfa'] })).path, /no-group$/);
  } finally {
    await entra.close();
  }
});

test('as Keycloak does it: the client signs, groups are paths, and a level tells of two factors', async () => {
  const groups = { claim: 'groups', roles: { '/wealdham/contact': ['contact-team'] } };
  const keycloak = await setUpSignIn('staff', { settings: { groups, 'two-factors': { acr: ['2'] } } });
  try {
    const paths = ['/wealdham', '/wealdham/contact'];
    assert.deepEqual((await signInAt(keycloak, { groups: paths, acr: '2' })).roles, ['contact-team']);
    assert.match((await signInAt(keycloak, { groups: paths, acr: '1' })).path, /weak$/);
    assert.match((await signInAt(keycloak, { groups: ['/wealdham'], acr: '2' })).path, /no-group$/);
  } finally {
    await keycloak.close();
  }
});

test('what the tables hold follows from the record alone', async () => {
  const verdict = await rebuildCheck(house, house.place, peopleRebuilt);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});
