import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { canaries, deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;

const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });

test('smoke', async () => {
  const id = await site.open('missed-bin');
  const page = await asha.open(`/desk/cases/${id}`);
  console.log(page.status, page.text);
  const next = await asha.press(page, 'Send a crew');
  console.log(next.status, next.path, next.text);
  const queue = await asha.open('/desk');
  console.log(queue.status, queue.path, queue.text);
});
