import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());

test('figures of partners are for those who manage, in both languages, and for nobody else', async () => {
  const manager = await site.officer({ name: 'Gwen Hale', roles: ['data-protection'] });
  const page = await manager.open('/desk/providers');
  assert.equal(page.status, 200);
  assert.match(page.text, /What partners did/);
  assert.match(page.text, /Nothing was handed to a partner/);
  assert.match((await manager.open('/desk/providers?lang=cy')).text, /Beth wnaeth partneriaid/);
  const sheet = await manager.open('/desk/providers.csv');
  assert.match(sheet.body, /^organisation,service,handed,accepted,done_in_time/);
  const crew = await site.officer({ name: 'Ifan Rees', roles: ['waste-crews'] });
  for (const path of ['/desk/providers', '/desk/providers.csv']) assert.equal((await crew.open(path)).status, 403);
});
