import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());

test('signing out ends the session in the database: a copied cookie opens nothing', async () => {
  const officer = await site.officer({ roles: ['contact-team'] });
  const desk = await officer.open('/desk/cases');
  assert.equal(desk.status, 200);
  const copy = site.visitor({ cookies: { staff: officer.cookies.get('staff') ?? '' } });
  assert.equal((await copy.open('/desk/cases')).status, 200);
  const home = await officer.press(desk, 'Sign out');
  assert.equal(home.path, '/');
  assert.equal(officer.cookies.get('staff'), undefined);
  for (const one of [officer, copy]) assert.match((await one.open('/desk/cases')).path, /^\/desk\/sign-in/);
});

test('who is not signed in is signed out without complaint', async () => {
  const page = await site.visitor().post('/sign-out');
  assert.deepEqual([page.status, page.path], [200, '/']);
});

test('a session ends after twelve hours, whatever is done in it', async () => {
  const officer = await site.officer({ roles: ['contact-team'] });
  site.house.clock.advance(11 * 3_600_000);
  assert.equal((await officer.open('/desk/cases')).status, 200);
  site.house.clock.advance(3_600_000 + 1000);
  assert.match((await officer.open('/desk/cases')).path, /^\/desk\/sign-in/);
});
