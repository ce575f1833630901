import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startSession } from '../../../foundation/people/index.js';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());

test('signing out ends the session in the database: a copied cookie opens nothing', async () => {
  const officer = await site.officer({ roles: ['contact-team'] });
  const desk = await officer.open('/desk/cases');
  assert.equal(desk.status, 200);
  const copy = site.visitor({ cookies: { staff: officer.cookies.get('staff') ?? '' } });
  assert.equal((await copy.open('/desk/cases')).status, 200);
  const out = await officer.press(desk, 'Sign out');
  assert.deepEqual([out.path, out.heading], ['/desk/signed-out', 'You are signed out']);
  assert.match(out.text, /Nobody can open the desk on this device now/);
  assert.equal(officer.cookies.get('staff'), undefined);
  assert.match((await officer.follow(out, 'Sign in again')).path, /^\/desk\/sign-in/);
  for (const one of [officer, copy]) assert.match((await one.open('/desk/cases')).path, /^\/desk\/sign-in/);
});

test('who is not signed in is signed out without complaint', async () => {
  const page = await site.visitor().post('/sign-out');
  assert.deepEqual([page.status, page.path], [200, '/signed-out']);
});

test('a resident reads that they are out, in their language, and may go on or come back', async () => {
  const resident = await site.resident();
  await resident.open('/account?lang=cy');
  const out = await resident.press(await resident.open('/account'), 'Allgofnodi');
  assert.deepEqual([out.path, out.heading], ['/signed-out', 'Rydych wedi allgofnodi']);
  const english = await resident.open('/signed-out?lang=en');
  assert.match(english.text, /What you sent and saved is kept/);
  assert.equal((await resident.follow(english, 'Go to all services')).path, '/');
  assert.equal((await resident.follow(english, 'Sign in again')).path, '/sign-in');
});

test('what they typed and did not send is no longer open in this browser, and waits in their account', async () => {
  const resident = await site.resident();
  const start = await resident.press(await resident.open('/services/missed-bin'), 'Start now');
  const typed = { 'address-line1': '7 Canary Row', 'address-town': 'Wealdham', 'address-postcode': 'WX1 1AA' };
  await resident.press(start, 'Continue', typed);
  assert.ok((await resident.open(start.path)).body.includes('7 Canary Row'));
  await resident.press(await resident.open('/account'), 'Sign out');
  assert.equal((await resident.open(start.path)).body.includes('7 Canary Row'), false);
  const assured = { authenticator: 'email-code', identity: 'P0' } as const;
  const { token } = await site.house.act((ctx) => startSession(ctx, resident.person, { assured }));
  const back = site.visitor({ cookies: { resident: token } });
  const taken = await back.press(await back.open('/account'), 'Go on: Report a missed bin collection');
  assert.ok((await back.open(start.path)).body.includes('7 Canary Row'), taken.path);
});

test('a session ends after twelve hours, whatever is done in it', async () => {
  const officer = await site.officer({ roles: ['contact-team'] });
  site.house.clock.advance(11 * 3_600_000);
  assert.equal((await officer.open('/desk/cases')).status, 200);
  site.house.clock.advance(3_600_000 + 1000);
  assert.match((await officer.open('/desk/cases')).path, /^\/desk\/sign-in/);
});
