import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { leave } from '../../../../foundation/people/index.js';
import { findRunningEffort, getCase } from '../../../../work/cases/index.js';
import { deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });

test('the work of whoever leaves goes back to its team, and their timer stops', async () => {
  const id = await site.open('missed-bin');
  let page = await asha.press(await asha.open(`/desk/cases/${id}`), 'Assign to me');
  page = await asha.press(page, 'Start the timer');
  assert.ok((await house.act({ kind: 'system', name: 'test' }, (ctx) => leave(ctx, asha.person))).ok);
  assert.match((await asha.open(`/desk/cases/${id}`)).path, /sign-in|desk/);
  await site.settle();
  const one = await house.read((ctx) => getCase(ctx, id));
  assert.deepEqual([one.assignee, one.team], [undefined, 'contact-team']);
  assert.equal(
    await house.read({ kind: 'staff', person: asha.person, roles: [] }, (ctx) => findRunningEffort(ctx)),
    undefined,
  );
});
