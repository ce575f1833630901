import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { startSession } from '../../../../foundation/people/index.js';
import { createSoftwareAuthenticator } from '../../../../foundation/people/testing.js';
import { type TestPage, testSite, type Visitor } from '../../testing.js';

const site = await testSite({ services: [] });
after(() => site.close());

const newOfficer = () => site.officer({ roles: ['contact-team'] });

async function addPasskey(officer: Visitor): Promise<TestPage> {
  const page = await officer.open('/desk/me/passkeys');
  const [, text = '{}'] = /data-options="([^"]*)"/.exec(page.body) ?? [];
  const options = JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Record<string, unknown>;
  const { transports, ...made } = createSoftwareAuthenticator(site.url).make(options);
  return officer.press(page, 'Add a passkey', { ...made, transports: transports.join('.') });
}

const waysOf = (page: TestPage): readonly string[] =>
  page.forms.flatMap((form) => (form.action === '/desk/me/passkeys/remove' ? [form.fill({}).get('way') ?? ''] : []));

const endedNow = async () =>
  (
    await site.house.read((ctx) =>
      ctx.db.selectFrom('people.authenticator').select('ended_at').where('place_id', '=', ctx.place).execute(),
    )
  ).filter(({ ended_at }) => ended_at !== null).length;

describe('an officer’s own ways in', () => {
  test('are nobody’s who is not signed in at the desk', async () => {
    assert.match((await site.visitor().open('/desk/me')).path, /^\/desk\/sign-in/);
    assert.match((await (await site.resident()).open('/desk/me')).path, /^\/desk\/sign-in/);
  });

  test('take a passkey and printed codes, and one passkey away while two ways in are left', async () => {
    const officer = await newOfficer();
    const desk = await officer.open('/desk/cases');
    assert.equal((await officer.follow(desk, 'Asha Penrose')).path, '/desk/me');
    const one = await addPasskey(officer);
    assert.equal(one.path, '/desk/me?did=added');
    assert.match(one.text, /Your passkey was added/);
    assert.match(one.text, /fewer than two ways in would be left/);
    assert.deepEqual(waysOf(one), []);
    assert.match(waysOf(await addPasskey(officer)).join(), /^$/, 'of two neither can go');
    const codes = await officer.press(await officer.open('/desk/me'), 'Make recovery codes to print');
    assert.equal(codes.body.match(/<code/g)?.length, 8);
    const two = await officer.follow(codes, 'Continue');
    assert.match(two.text, /Recovery codes not used: 8/);
    const [way = ''] = waysOf(two);
    assert.notEqual(way, '');
    const left = await officer.post('/desk/me/passkeys/remove', { way });
    assert.equal(left.path, '/desk/me?did=removed');
    assert.match(left.text, /The passkey was removed/);
    const gone = await officer.post('/desk/me/passkeys/remove', { way });
    assert.deepEqual([gone.status, gone.errors.length], [409, 1]);
    assert.match(gone.errors[0] ?? '', /removed already/);
    const last = await site.house.read((ctx) =>
      ctx.db
        .selectFrom('people.authenticator')
        .select('id')
        .where('place_id', '=', ctx.place)
        .where('person_id', '=', officer.person)
        .where('ended_at', 'is', null)
        .execute(),
    );
    const kept = await officer.post('/desk/me/passkeys/remove', { way: last[0]?.id ?? '' });
    assert.match(kept.errors[0] ?? '', /fewer than two/, 'codes alone are not two ways');
  });

  test('keep the last two, whatever a forged page says, and another’s too', async () => {
    const [officer, colleague] = [await newOfficer(), await newOfficer()];
    for (const one of [officer, officer, colleague]) await addPasskey(one);
    const before = await endedNow();
    const ways = await site.house.read((ctx) =>
      ctx.db
        .selectFrom('people.authenticator')
        .select(['id', 'person_id'])
        .where('place_id', '=', ctx.place)
        .where('ended_at', 'is', null)
        .execute(),
    );
    for (const { id, person_id } of ways) {
      const refused = await officer.post('/desk/me/passkeys/remove', { way: id });
      assert.equal(refused.status, 409);
      assert.match(refused.errors[0] ?? '', person_id === officer.person ? /fewer than two/ : /removed already/);
    }
    assert.equal(await endedNow(), before);
  });

  test('change no later than ten minutes after a sign-in: a new one is asked for, and leads back', async () => {
    const officer = await newOfficer();
    const page = await addPasskey(officer);
    site.house.clock.advance(10 * 60_000 + 1000);
    const asked = await officer.open('/desk/me/passkeys');
    assert.equal(asked.path, '/desk/sign-in?to=%2Fdesk%2Fme%2Fpasskeys&need=ways-in');
    assert.match(asked.text, /within ten minutes of signing in/);
    const [form] = asked.forms.filter(({ action }) => action.startsWith('/desk/sign-in'));
    assert.equal(form?.action, '/desk/sign-in?to=%2Fdesk%2Fme%2Fpasskeys');
    const codes = await officer.press(page, 'Make recovery codes to print');
    assert.equal(codes.path, '/desk/sign-in?to=%2Fdesk%2Fme&need=ways-in');
    const removed = await officer.post('/desk/me/passkeys/remove', { way: 'x' });
    assert.match(removed.path, /need=ways-in$/);
    assert.match((await officer.post('/desk/me/passkeys', {})).path, /need=ways-in$/);
    assert.equal((await officer.open('/desk/me')).status, 200, 'they may be seen');
  });
});

describe('an officer’s own sessions', () => {
  test('are listed and ended one by one or together, and no colleague’s', async () => {
    const colleague = await newOfficer();
    const officer = await newOfficer();
    const elsewhere = async () => {
      const { token } = await site.house.act({ kind: 'system', name: 'test' }, (ctx) =>
        startSession(ctx, officer.person, { assured: { authenticator: 'passkey', identity: 'P0' } }),
      );
      return site.visitor({ cookies: { staff: token } });
    };
    const [phone, laptop] = [await elsewhere(), await elsewhere()];
    const page = await officer.open('/desk/me');
    const ends = page.forms.filter(({ action }) => action === '/desk/me/sessions/end');
    assert.equal(ends.length, 2);
    await colleague.post('/desk/me/sessions/end', { session: ends[0]?.fill({}).get('session') ?? '' });
    await colleague.post('/desk/me/sessions/end-others', {});
    for (const one of [phone, laptop]) assert.equal((await one.open('/desk/me')).path, '/desk/me');
    const one = await officer.post('/desk/me/sessions/end', { session: ends[0]?.fill({}).get('session') ?? '' });
    assert.match(one.text, /You are signed out there/);
    const still = await Promise.all([phone, laptop].map(async (each) => (await each.open('/desk/me')).path));
    assert.equal(still.filter((path) => path === '/desk/me').length, 1);
    await officer.press(one, 'Sign out everywhere else');
    for (const each of [phone, laptop]) assert.match((await each.open('/desk/me')).path, /^\/desk\/sign-in/);
    for (const each of [officer, colleague]) assert.equal((await each.open('/desk/me')).path, '/desk/me');
  });

  test('are not listed once an idle hour has ended them', async () => {
    const officer = await newOfficer();
    await site.house.act({ kind: 'system', name: 'test' }, (ctx) =>
      startSession(ctx, officer.person, { assured: { authenticator: 'passkey', identity: 'P0' } }),
    );
    assert.match((await officer.open('/desk/me')).text, /Sign out everywhere else/);
    site.house.clock.advance(61 * 60_000);
    assert.doesNotMatch((await officer.open('/desk/me')).text, /Sign out everywhere else/);
  });
});

describe('an officer’s known browsers', () => {
  test('are listed and forgotten, and a forgotten one is signed out unless it is the one that asks', async () => {
    const { person } = await newOfficer();
    const comeIn = async (mark: string) => {
      const browser = mark.repeat(43);
      const started = await site.house.act({ kind: 'system', name: 'test' }, (ctx) =>
        startSession(ctx, person, { browser }),
      );
      return site.visitor({ cookies: { staff: started.token, 'desk-browser': browser } });
    };
    const [phone, laptop] = [await comeIn('a'), await comeIn('b')];
    const page = await laptop.open('/desk/me');
    const [, ...rest] = page.text.split('Browsers you sign in with');
    assert.equal(rest.join().match(/\(This browser\)/g)?.length, 1);
    const ids = page.forms.flatMap((form) =>
      form.action === '/desk/me/browsers/forget' ? [form.fill({}).get('browser') ?? ''] : [],
    );
    assert.equal(ids.length, 2);
    for (const browser of ids)
      assert.match((await laptop.post('/desk/me/browsers/forget', { browser })).text, /The browser was forgotten/);
    assert.match((await phone.open('/desk/me')).path, /^\/desk\/sign-in/);
    assert.match((await laptop.open('/desk/me')).text, /None is known now/);
  });
});
