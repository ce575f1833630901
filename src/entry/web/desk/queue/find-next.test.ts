import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { getCase } from '../../../../work/cases/index.js';
import { deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const referenceOf = async (id: Awaited<ReturnType<typeof site.open>>) =>
  (await site.house.read((ctx) => getCase(ctx, id))).reference;

test('a case that has moved on leads to the next of the queue that one came from, and the last back to the queue', async () => {
  const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
  const first = await site.open('missed-bin');
  site.house.clock.advance(1000);
  const second = await site.open('missed-bin');
  const taxes = await site.open('council-tax-single-person-discount');
  const queue = '/desk/cases?service=missed-bin&is=open&team=mine&order=due';
  await asha.open(queue);
  const one = await asha.open(`/desk/cases/${first}`);
  assert.ok(one.links.some(({ text, href }) => text === 'Cases' && href === queue));
  const moved = await asha.press(one, 'Send a crew');
  const next = await asha.follow(moved, `Next in your queue: ${await referenceOf(second)}`);
  const last = await asha.press(next, 'Send a crew');
  assert.doesNotMatch(last.text, new RegExp(await referenceOf(taxes)));
  const back = last.links.find(({ text }) => text === 'Go back to the queue');
  assert.equal(back?.href, queue);
});

test('nothing of a queue is kept once somebody has signed out', async () => {
  const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
  await asha.open('/desk/cases?is=open');
  assert.ok(asha.cookies.has('queue'));
  await asha.press(await asha.open('/desk/cases'), 'Sign out');
  assert.equal(asha.cookies.has('queue'), false);
});
