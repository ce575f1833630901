import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openSecret } from '../../../foundation/vault/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { hire, openLamp } from '../../cases/testing.js';
import { publish } from '../../services/testing.js';
import { endShift } from '../shifts/end-shift.js';
import { settleShift } from '../shifts/settle-shift.js';
import { lampWithVisit, takePhone } from '../testing.js';
import { destroyKeys } from './destroy-keys.js';
import { secretOf } from './take-key.js';

const day = 24 * 60 * 60 * 1000;
const house = await testHouse();
after(() => house.close());
await publish(house, lampWithVisit);
const officer = await hire(house, 'lamp-desk');
const other = await hire(house, 'lamp-desk');

const isKept = async ({ shift }: Awaited<ReturnType<typeof takePhone>>) =>
  (await house.read((ctx) => openSecret(ctx, secretOf(shift.key)))) !== undefined;
const settle = async ({ shift }: Awaited<ReturnType<typeof takePhone>>, by = officer) => {
  const settled = await house.act(by, (ctx) => settleShift(ctx, shift.id));
  return settled.ok ? 'done' : settled.refused;
};

test('What opens a shift’s commands is destroyed a week after its phone holds nothing more, and a year after its end at the latest', async () => {
  const one = await openLamp(house);
  const [emptied, lost, running] = [
    await takePhone(house, officer),
    await takePhone(house, officer),
    await takePhone(house, other),
  ];
  const note = await emptied.seal(one, { kind: 'note', text: 'Sent in time' });
  const late = await emptied.seal(one, { kind: 'note', text: 'A copy of the phone has this still' });
  const found = await lost.seal(one, { kind: 'note', text: 'Found in a drawer' });
  assert.equal((await emptied.send([note]))[0]?.outcome, 'applied');
  assert.equal(await settle(emptied), 'running');
  assert.equal(await settle(emptied, other), 'no-such-shift');
  await house.act(officer, (ctx) => endShift(ctx, emptied.shift.id));
  assert.deepEqual([await settle(emptied), await settle(emptied)], ['done', 'done']);
  house.clock.advance(6 * day);
  await destroyKeys(house, house.place);
  assert.deepEqual([await isKept(emptied), await isKept(lost), await isKept(running)], [true, true, true]);
  house.clock.advance(2 * day);
  await destroyKeys(house, house.place);
  assert.deepEqual([await isKept(emptied), await isKept(lost), await isKept(running)], [false, true, true]);
  const [shut] = await emptied.send([late]);
  assert.deepEqual([shut?.outcome, shut?.reason], ['refused', 'unreadable']);
  house.clock.advance(350 * day);
  await destroyKeys(house, house.place);
  assert.equal((await lost.send([found]))[0]?.outcome, 'merged', 'it lay in a drawer for less than a year');
  house.clock.advance(10 * day);
  await destroyKeys(house, house.place);
  assert.equal(await isKept(lost), false);
});

test('Each shift has a key of its own', async () => {
  const [first, second] = [await takePhone(house, officer), await takePhone(house, officer)];
  assert.notEqual(first.shift.key, second.shift.key);
});
