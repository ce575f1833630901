import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { getCase, runBatches } from '../../../../work/cases/index.js';
import type { TestPage } from '../../testing.js';
import { canaries, deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const dominic = await site.officer({ name: 'Dominic Field', roles: ['waste-crews'] });
const taxes = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });

type Id = Awaited<ReturnType<typeof site.open>>;
const read = (id: Id) => house.read((ctx) => getCase(ctx, id));
const choice = async (id: Id) => `${id}:${(await read(id)).version}`;
const isForm = (name: string) => (page: TestPage) => page.forms.some(({ names }) => names.includes(name));

/** Ticks these cases in the queue, and goes on. */
async function choose(ids: readonly Id[], by = asha) {
  const list = await by.open('/desk/cases?is=open');
  const boxes = await Promise.all(ids.map(choice));
  for (const box of boxes) assert.ok(list.body.includes(`value="${box}"`), 'the case has a box');
  return by.press(list, 'Do something to the chosen cases', { case: boxes });
}

describe('an officer who ticks several cases', () => {
  test('gives them to a colleague, after reading what would happen, and can take it back', async () => {
    const ids = [await site.open('missed-bin'), await site.open('missed-bin')];
    const options = await choose(ids);
    assert.ok(isForm('to')(options));
    const empty = await asha.press(options, 'Continue to give them');
    assert.equal(empty.status, 422);
    assert.match(empty.text, /Choose who gets them/);
    const check = await asha.press(empty, 'Continue to give them', { to: `person:${dominic.person}` });
    assert.match(check.text, /Given to Dominic Field.*Will be done: 2/s);
    const batch = await asha.press(check, 'Do it in 5 minutes');
    assert.match(batch.text, /Will be done on 2 March 2026/);
    assert.equal((await read(ids[0] as Id)).assignee, undefined);
    assert.match((await asha.open('/desk/several')).text, /Given to Dominic Field/);
    assert.equal((await dominic.open(batch.path)).status, 404, 'nobody else’s');
    const undone = await asha.press(batch, 'Take it back');
    assert.match(undone.text, /Taken back: 0 of 2 had been done/);
    house.clock.advance(6 * 60_000);
    assert.equal(await runBatches(house, house.place), 0);
    assert.equal((await read(ids[0] as Id)).assignee, undefined);
    assert.equal((await asha.post(batch.path, { step: 'undo' })).status, 409, 'there is nothing left to take back');
  });

  test('moves them on with one note, and reads which were not and why', async () => {
    const [bin, other, tax] = [
      await site.open('missed-bin'),
      await site.open('missed-bin'),
      await site.open('council-tax-single-person-discount'),
    ] as const;
    const options = await choose([bin, other, tax]);
    assert.match(options.text, /Refuse \(Report a missed bin collection\): 2 of 3|Refuse \([^)]*\): 2 of 3/);
    assert.doesNotMatch(options.text, /Award the discount/, 'a decision is made on its own page');
    const check = await asha.press(options, 'Continue to move them', { move: 'missed-bin:reject' });
    assert.match(check.text, /Will not be done: 1.*it is of another service/s);
    const bare = await asha.press(check, 'Do it in 5 minutes');
    assert.equal(bare.status, 422);
    assert.match(bare.text, /Choose the reason/);
    const noteless = await asha.press(bare, 'Do it in 5 minutes', { reason: 'contaminated' });
    assert.match(noteless.text, /Write the note: this step takes one/);
    const batch = await asha.press(noteless, 'Do it in 5 minutes', {
      reason: 'contaminated',
      note: 'Kestrel’s bins again',
    });
    assert.match(batch.path, /^\/desk\/several\/[0-9a-f-]{36}$/);
    assert.doesNotMatch(batch.body, /Kestrel/, 'the note stands on the cases alone');
    await asha.press(await asha.open(`/desk/cases/${other}`), 'Add a note', { note: 'I rang them' });
    const hurried = await asha.press(batch, 'Do it now');
    assert.match(hurried.text, /Being done: 0 of 2/);
    await runBatches(house, house.place);
    const done = await asha.open(batch.path);
    assert.match(done.text, /Done: 1 of 2.*Not done: somebody worked on it meanwhile/s);
    assert.doesNotMatch(done.text, /Take it back/, 'people were told of it');
    assert.equal((await read(bin)).state, 'rejected');
    assert.match((await asha.open(`/desk/cases/${bin}`)).text, /Kestrel’s bins again/);
  });

  test('does several steps at once that the service declares, and reads what they are', async () => {
    const [first, second] = [await site.open('missed-bin'), await site.open('missed-bin')];
    const options = await choose([first, second]);
    const said =
      /In order: a note “The crew’s round says that no container was out at 6am.”; “Refuse”, because: The container was not out/;
    assert.match(options.text, said);
    assert.match((await asha.press(options, 'Continue with these steps')).text, /Choose what is to be done/);
    const check = await asha.press(options, 'Continue with these steps', { routine: 'missed-bin:not-out' });
    assert.match(check.text, /Refuse: not out in time.*Will be done: 2/s);
    const batch = await asha.press(check, 'Do it in 5 minutes');
    house.clock.advance(6 * 60_000);
    await runBatches(house, house.place);
    assert.match((await asha.open(batch.path)).text, /Done: 2 of 2/);
    assert.deepEqual([(await read(first)).state, (await read(second)).endingReason], ['rejected', 'not-out-in-time']);
  });

  test('gives back what was given, to whoever had it', async () => {
    const id = await site.open('missed-bin');
    const check = await asha.press(await choose([id]), 'Continue to give them', { to: 'team:waste-crews' });
    const batch = await asha.press(check, 'Do it in 5 minutes');
    house.clock.advance(5 * 60_000);
    await runBatches(house, house.place);
    assert.equal((await read(id)).team, 'waste-crews');
    const back = await asha.press(await asha.open(batch.path), 'Give them back to whoever had them');
    assert.match(back.text, /Given back to whoever had them/);
    await runBatches(house, house.place);
    assert.equal((await read(id)).team, 'contact-team');
  });

  test('is told what to do where none is ticked, and may do nothing that their roles do not', async () => {
    const id = await site.open('missed-bin');
    const list = await asha.open('/desk/cases?is=open');
    const none = await asha.press(list, 'Do something to the chosen cases');
    assert.equal(none.status, 422);
    assert.match(none.text, /Choose at least one case in the list first/);
    const all = await asha.open(`/desk/cases?is=open&tick=all`);
    assert.match(all.body, /class="gh-tick"[^>]*checked/);
    const forged = await taxes.post('/desk/several', {
      ...{ step: 'check', do: 'move', move: 'missed-bin:schedule', case: await choice(id) },
    });
    assert.match(forged.text, /your roles do not allow it/);
    assert.match(forged.text, /Nothing would be done/);
    const done = await taxes.post('/desk/several', {
      ...{ step: 'confirm', do: 'move', move: 'missed-bin:schedule', case: await choice(id) },
    });
    house.clock.advance(6 * 60_000);
    await runBatches(house, house.place);
    assert.match((await taxes.open(done.path)).text, /your roles do not allow it/);
    assert.equal((await read(id)).state, 'received');
  });

  test('reads the same in Welsh, and nothing of what was typed about anybody', async () => {
    const id = await site.open('missed-bin');
    await asha.open('/desk/cases?is=open&lang=cy');
    const list = await asha.open('/desk/cases?is=open');
    const options = await asha.press(list, 'Gwneud rhywbeth â’r achosion a ddewiswyd', { case: [await choice(id)] });
    assert.match(options.text, /Sawl achos ar unwaith.*Pwy sy’n eu cael.*Anfon criw/s);
    for (const canary of Object.values(canaries)) assert.equal(options.body.includes(canary), false);
    await asha.open('/desk/cases?lang=en');
  });
});
