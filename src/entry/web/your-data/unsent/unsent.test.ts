import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { PersonId } from '../../../../platform/ids.js';
import { testSite, type Visitor } from '../../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;

const canary = '7 Canary Row';
const typed = { 'address-line1': canary, 'address-town': 'Wealdham', 'address-postcode': 'WX1 1AA' };

/** Somebody who is signed in, typed their address and sent nothing. */
async function begin(): Promise<Visitor & { readonly person: PersonId }> {
  const mair = await site.resident();
  const start = await mair.press(await mair.open('/services/missed-bin'), 'Start now');
  await mair.press(start, 'Continue', typed);
  return mair;
}

/** How many of their drafts still have a key, whoever asks. */
async function livingOf(person: PersonId): Promise<number> {
  const rows = await house.read((ctx) =>
    ctx.prepared<{ id: string }>(
      'test_living_drafts',
      `select d.id from journeys.draft d
         join vault.subject_key k on k.place_id = d.place_id and k.id = d.key_id
        where d.place_id = $1 and d.person_id = $2 and k.wrapped is not null`,
      [ctx.place, person],
    ),
  );
  return rows.length;
}

test('what was typed and not sent is in “Your data” and in the copy, for its person alone', async () => {
  const mair = await begin();
  const held = await mair.open('/your-data');
  assert.match(held.text, /Not sent yet.*Report a missed bin collection\. Kept until 30 March 2026/s);
  assert.ok(held.text.includes(canary));
  assert.match((await mair.open('/your-data?lang=cy')).text, /Heb eu hanfon eto/);
  await mair.open('/your-data?lang=en');
  for (const form of ['page', 'data']) {
    const copy = await mair.post('/your-data/copy', { form });
    assert.ok(copy.body.includes(canary), form);
  }
  const other = await site.resident();
  assert.equal((await other.open('/your-data')).body.includes(canary), false);
});

test('it is erased when its person asks, and the plan says so before', async () => {
  const [mair, other] = [await begin(), await begin()];
  const plan = await mair.open('/your-data/erase');
  assert.match(plan.text, /Not sent yet.*Report a missed bin collection What would happen to itErased now/s);
  const done = await mair.press(plan, 'Erase what can be erased', { sure: 'yes' });
  assert.match(done.text, /What you had not sent is erased/);
  assert.equal(await livingOf(mair.person), 0);
  assert.equal((await mair.open('/your-data')).body.includes(canary), false);
  assert.equal((await mair.open('/services/missed-bin/questions/address')).body.includes(canary), false);
  assert.equal(await livingOf(other.person), 1, 'nobody else’s went');
});

test('it goes with the account', async () => {
  const mair = await begin();
  await mair.press(await mair.open('/your-data/close'), 'Close my account', { sure: 'yes' });
  assert.equal(await livingOf(mair.person), 0);
});
