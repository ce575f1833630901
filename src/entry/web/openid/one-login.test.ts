import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { findResident, listHeldWaysIn, peopleRebuilt, settleHeld } from '../../../foundation/people/index.js';
import { listStream, rebuildCheck } from '../../../foundation/record/index.js';
import { linksRebuilt, listSubjectsOf, openRow } from '../../../foundation/vault/index.js';
import type { PersonId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Visitor } from '../testing.js';
import { setUpSignIn } from './testing/set-up.js';

const bench = await setUpSignIn('one-login');
after(() => bench.close());
const { site, provider } = bench;
const { house } = site;
beforeEach(() => {
  provider.faults = {};
});

const name = (given: string, family: string, held: object = {}) => ({
  nameParts: [
    { value: given, type: 'GivenName' },
    { value: family, type: 'FamilyName' },
  ],
  ...held,
});
const identity = (names: readonly object[], births: readonly string[] = ['1980-04-12'], vot = 'P2') => ({
  vot,
  credentialSubject: { name: names, birthDate: births.map((value) => ({ value })) },
});
const who = async (visitor: Visitor) => {
  const found = await house.read((ctx) => findResident(ctx, visitor.cookies.get('resident') ?? ''));
  assert.ok(found, 'somebody is signed in');
  return found;
};
const entriesOf = (person: PersonId) => house.read((ctx) => listStream(ctx.db, ctx.place, `person:${person}`));

test('a resident signs in and comes to the page they wanted; the same account is the same person', async () => {
  provider.account = { id: 'sam' };
  const visitor = site.visitor();
  const page = await bench.signIn(visitor, '?to=/status');
  assert.equal(page.path, '/status', page.text);
  const first = await who(visitor);
  assert.deepEqual([first.assured.authenticator, first.assured.identity], ['oidc-two-factor', 'P0']);
  const again = site.visitor();
  await bench.signIn(again);
  assert.equal((await who(again)).person, first.person);
  provider.account = { id: 'somebody-else' };
  const other = site.visitor();
  await bench.signIn(other);
  assert.notEqual((await who(other)).person, first.person);
});

test('what is asked of the provider is what the standard needs, in the language of the page, and shorter than its firewall allows', async () => {
  const visitor = site.visitor({ headers: { 'accept-language': 'cy' } });
  const page = await visitor.open('/sign-in/one-login?identity=P2&to=/status');
  assert.equal(page.heading, 'Mewngofnodi gyda GOV.UK One Login');
  const leaving = await visitor.press(page, 'Parhau i GOV.UK One Login');
  const address = new URL(leaving.links.find(({ text }) => text === 'Parhau i GOV.UK One Login')?.href ?? '');
  const asked = Object.fromEntries(address.searchParams);
  assert.deepEqual([asked.vtr, asked.ui_locales, asked.scope], ['["Cl.Cm.P2"]', 'cy', 'openid']);
  assert.deepEqual([asked.response_type, asked.code_challenge_method], ['code', 'S256']);
  assert.ok(asked.nonce && asked.state && asked.code_challenge && asked.nonce !== asked.state);
  assert.match(asked.claims ?? '', /coreIdentityJWT.*returnCode/);
  assert.ok(address.search.length <= 4096);
  assert.doesNotMatch(address.search, /status/, 'where to go on stays here');
  assert.match(leaving.body, /http-equiv="refresh"/);
});

test('a proved identity gives its level, and names and dates of birth are sealed about the person’s own subject', async () => {
  provider.account = { id: 'mared', identity: identity([name('Mared', 'Llwyd')]) };
  const visitor = site.visitor();
  assert.equal((await bench.signIn(visitor, '?identity=P2&to=/status')).path, '/status');
  const { person, assured } = await who(visitor);
  assert.equal(assured.identity, 'P2');
  const [subject, ...more] = await house.read((ctx) => listSubjectsOf(ctx, person));
  assert.deepEqual(more, []);
  const parts = await house.read((ctx) => openRow(ctx, 'people.person', [person]));
  assert.equal(parts.length, 1);
  assert.equal(parts[0]?.subject, subject);
  const { names, births } = parts[0]?.values ?? {};
  assert.match(JSON.stringify(names && contentOf(names)), /"Mared".*"Llwyd"/);
  assert.match(JSON.stringify(births && contentOf(births)), /1980-04-12/);
  assert.doesNotMatch(JSON.stringify(await entriesOf(person)), /Mared|Llwyd|1980|urn:test/);
  await bench.signIn(visitor, '?identity=P2');
  assert.equal(
    (await house.read((ctx) => openRow(ctx, 'people.person', [person]))).length,
    1,
    'nothing new, nothing sealed',
  );
});

test('nothing of a token, nor the number by which the provider knows somebody, is in any table', async () => {
  provider.account = {
    id: 'rhun-canary',
    identity: identity([name('Rhun', 'Canaryfach')], ['1971-09-08']),
    codes: ['A'],
  };
  const visitor = site.visitor();
  await bench.signIn(visitor, '?identity=P2');
  assert.equal((await who(visitor)).assured.identity, 'P2');
  const rows = await house.read(async (ctx) => {
    const tables = await ctx.prepared<{ name: string }>(
      'tables_of_places',
      `select table_schema || '."' || table_name || '"' as name from information_schema.columns
        where column_name = 'place_id' order by 1`,
      [],
    );
    const found = [];
    for (const { name: table } of tables) {
      const text = `select to_jsonb(t)::text as row from ${table} t where place_id = $1`;
      found.push(...(await ctx.prepared<{ row: string }>(`raw_${table}`, text, [ctx.place])).map(({ row }) => row));
    }
    return found;
  });
  assert.ok(rows.length > 20);
  const forms = ['Canaryfach', '1971-09-08', 'rhun-canary', 'eyJ'].flatMap((text) => [
    text,
    Buffer.from(text).toString('hex'),
    Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1),
  ]);
  for (const form of forms)
    assert.deepEqual(
      rows.filter((row) => row.includes(form)),
      [],
      form,
    );
});

test('the ID token’s vot is the credential’s: without a core identity nobody is proved, and P2 beside it means nothing', async () => {
  provider.account = { id: 'vot-only' };
  const visitor = site.visitor();
  const page = await bench.signIn(visitor, '?identity=P2&to=/status');
  assert.equal(page.path, '/sign-in/one-login/identity?to=%2Fstatus');
  assert.equal(page.heading, 'Your identity is not proved yet');
  assert.equal((await who(visitor)).assured.identity, 'P0');
  assert.equal((await visitor.follow(page, 'Go on')).path, '/status');
  provider.account = { id: 'p1', identity: identity([name('Nia', 'Bowen')], undefined, 'P1') };
  const lesser = site.visitor();
  assert.equal((await bench.signIn(lesser, '?identity=P2')).heading, 'Your identity is proved in part');
  assert.equal((await who(lesser)).assured.identity, 'P1');
});

test('return codes are kept as codes and said in plain words, beside success too', async () => {
  provider.account = { id: 'coded', codes: ['X', 'A', 'long-and-not-a-code', '<b>'] };
  const visitor = site.visitor();
  const page = await bench.signIn(visitor, '?identity=P2');
  assert.match(page.text, /gave this reason, as a code: A and X\. Quote it/);
  assert.match(page.text, /What you can do.*another document.*Post Office.*in person/);
  const { person } = await who(visitor);
  const told = (await entriesOf(person)).findLast(({ kind }) => kind === 'person.identity-told');
  assert.deepEqual([told?.data.level, told?.data.codes], ['P0', ['A', 'X']]);
  provider.account = { id: 'both', codes: ['P'], identity: identity([name('Owain', 'Rees')]) };
  const both = site.visitor();
  const said = await bench.signIn(both, '?identity=P2');
  assert.match(said.text, /as a code: P\./);
  assert.equal((await who(both)).assured.identity, 'P2', 'a code is no refusal');
});

test('whoever stops at the provider is told so, and what the provider cannot do is told apart', async () => {
  for (const [error, code, says] of [
    ['access_denied', 'denied', /was stopped before it was finished/],
    ['server_error', 'provider', /reported a problem of its own/],
    ['temporarily_unavailable', 'provider', /reported a problem of its own/],
  ] as const) {
    provider.error = error;
    const visitor = site.visitor();
    const page = await bench.signIn(visitor);
    assert.equal(page.status, 403);
    assert.equal(page.path, `/sign-in/one-login/problem/${code}`);
    assert.match(page.text, says);
    assert.ok(
      page.links.some(({ href }) => href === '/sign-in'),
      'the other ways in are offered',
    );
    assert.equal(visitor.cookies.has('resident'), false);
  }
});

test('a resident who is signed in already gets one more way in, and stays who they are', async () => {
  const resident = await site.resident();
  provider.account = { id: 'linked', identity: identity([name('Sioned', 'Pugh')]) };
  await bench.signIn(resident, '?identity=P2');
  const now = await who(resident);
  assert.equal(now.person, resident.person);
  assert.deepEqual([now.assured.authenticator, now.assured.identity], ['oidc-two-factor', 'P2']);
});

test('an account that is somebody else’s by now is shut, until an officer has looked', async () => {
  provider.account = { id: 'shared', identity: identity([name('Gwen', 'Hale')], ['1951-01-02']) };
  const visitor = site.visitor();
  await bench.signIn(visitor, '?identity=P2');
  const { person } = await who(visitor);
  provider.account = { id: 'shared', identity: identity([name('Gwen', 'Hale')], ['1999-09-09']) };
  const other = site.visitor();
  const shut = await bench.signIn(other, '?identity=P2');
  assert.equal(shut.path, '/sign-in/one-login/problem/person-changed');
  assert.match(shut.text, /another name and date of birth than before.*Contact us/);
  assert.equal(other.cookies.has('resident'), false);
  provider.account = { id: 'shared' };
  assert.equal((await bench.signIn(site.visitor())).path, '/sign-in/one-login/problem/held', 'without identity too');
  const [held] = (await house.read((ctx) => listHeldWaysIn(ctx))).filter((one) => one.person === person);
  assert.ok(held);
  const settle = (roles: readonly string[], is: 'same' | 'other') =>
    house.act({ kind: 'staff', person, roles }, (ctx) =>
      settleHeld(ctx, { authenticator: held.authenticator, is, evidence: 'document-seen' }),
    );
  assert.deepEqual(await settle(['contact-team'], 'same'), { ok: false, refused: 'not-allowed' });
  assert.ok((await settle(['help-desk'], 'other')).ok);
  assert.deepEqual(await settle(['help-desk'], 'other'), { ok: false, refused: 'not-held' });
  provider.account = { id: 'shared', identity: identity([name('Gwen', 'Hale')], ['1999-09-09']) };
  const newcomer = site.visitor();
  await bench.signIn(newcomer, '?identity=P2');
  assert.notEqual((await who(newcomer)).person, person, 'whoever has it now is a person of their own');
});

test('a new name beside the old one is the same person; without it an officer opens it to that name and no other', async () => {
  provider.account = { id: 'wed', identity: identity([name('Lowri', 'Vaughan')]) };
  const visitor = site.visitor();
  await bench.signIn(visitor, '?identity=P2');
  const { person } = await who(visitor);
  const both = [name('Lowri', 'Morgan'), name('Lowri', 'Vaughan', { validUntil: '2025-01-01' })];
  provider.account = { id: 'wed', identity: identity(both) };
  await bench.signIn(visitor, '?identity=P2');
  assert.equal((await who(visitor)).person, person, 'a past name that we know ties them');
  provider.account = { id: 'wed', identity: identity([name('Lowri', 'Ellis')]) };
  assert.match((await bench.signIn(site.visitor(), '?identity=P2')).path, /person-changed/);
  const held = (await house.read((ctx) => listHeldWaysIn(ctx))).find((one) => one.person === person);
  assert.ok(held);
  await house.act({ kind: 'staff', person, roles: ['administrator'] }, (ctx) =>
    settleHeld(ctx, { authenticator: held.authenticator, is: 'same', evidence: 'vouched-for' }),
  );
  provider.account = { id: 'wed', identity: identity([name('Somebody', 'Else')], ['1970-01-01']) };
  assert.match(
    (await bench.signIn(site.visitor(), '?identity=P2')).path,
    /person-changed/,
    'it was opened to one name',
  );
});

test('an officer’s look opens a way in to the name that shut it', async () => {
  provider.account = { id: 'deed', identity: identity([name('Tomos', 'Bell')]) };
  const visitor = site.visitor();
  await bench.signIn(visitor, '?identity=P2');
  const { person } = await who(visitor);
  provider.account = { id: 'deed', identity: identity([name('Tomos', 'Carr')]) };
  await bench.signIn(site.visitor(), '?identity=P2');
  const held = (await house.read((ctx) => listHeldWaysIn(ctx))).find((one) => one.person === person);
  assert.ok(held);
  await house.act({ kind: 'staff', person, roles: ['administrator'] }, (ctx) =>
    settleHeld(ctx, { authenticator: held.authenticator, is: 'same', evidence: 'vouched-for' }),
  );
  const back = site.visitor();
  await bench.signIn(back, '?identity=P2');
  assert.equal((await who(back)).person, person);
  await bench.signIn(back, '?identity=P2');
  assert.equal((await who(back)).person, person, 'and stays open');
});

test('the page of the ways in leads to it, with the page to go on to and the proof that is missing', async () => {
  const page = await site.visitor().open('/sign-in?to=/status&need=identity');
  const offer = page.links.find(({ text }) => text === 'Sign in with GOV.UK One Login');
  assert.equal(offer?.href, '/sign-in/one-login?to=%2Fstatus&identity=P2');
});

test('what the tables hold follows from the record alone', async () => {
  const verdict = await rebuildCheck(house, house.place, [...peopleRebuilt, linksRebuilt]);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});

test('pages are there only where a provider is set, and lead to pages of this site only', async () => {
  const elsewhere = await house.addPlace('otherham');
  assert.ok(elsewhere);
  assert.equal((await site.visitor().open('/desk/sign-in/oidc')).status, 404);
  assert.equal((await site.visitor().open('/sign-in/one-login/problem/nothing')).status, 404);
  provider.account = { id: 'sam' };
  for (const to of ['https://evil.example/', '//evil.example', '/\\evil.example', '/a//b', '/../x']) {
    const visitor = site.visitor();
    const back = await provider.visit(await bench.begin(visitor, `?to=${encodeURIComponent(to)}`));
    assert.equal((await visitor.open(back, { noFollow: true })).headers.location, '/account', to);
  }
});
