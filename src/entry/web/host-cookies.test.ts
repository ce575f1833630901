import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testSite } from './testing.js';

const site = await testSite({ web: { proxies: 1 } });
after(() => site.close());
const overTls = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7' };

test('over https a session goes by its host’s own cookie alone: one that another host planted opens nothing', async () => {
  const officer = await site.officer({ roles: ['contact-team'] });
  const staff = officer.cookies.get('staff') ?? '';
  const open = (cookies: Record<string, string>) => site.visitor({ headers: overTls, cookies }).open('/desk/cases');
  assert.equal((await open({ '__Host-staff': staff })).path, '/desk/cases');
  assert.match((await open({ staff })).path, /^\/desk\/sign-in/);
});

test('whoever signs out leaves nothing in the browser’s cache and stores', async () => {
  const officer = await site.officer({ roles: ['contact-team'] });
  const out = await officer.pressOnce(await officer.open('/desk/cases'), 'Sign out');
  assert.equal(out.headers['clear-site-data'], '"cache", "storage"');
});
