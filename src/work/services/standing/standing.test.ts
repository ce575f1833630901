import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { rebuildCheck, sequenceOnce } from '../../../foundation/record/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { brokenLamp, publish } from '../testing.js';
import { findServiceStanding } from './find-service-standing.js';
import { listClosed } from './list-closed.js';
import { setStanding, type ToStand } from './set-standing.js';
import { standingRebuilt } from './standing-rebuilt.js';

const house = await testHouse();
after(() => house.close());
await publish(house);
await publish(
  house,
  brokenLamp
    .replace('service: broken-lamp', 'service: bright-lamp')
    .replace('dataset: broken-lamps', 'dataset: bright-lamps'),
);

const officer = (role: string) => ({ kind: 'staff', person: house.ids.next<'person'>(), roles: [role] }) as const;
const [owner, clerk] = [officer('service-owner'), officer('lamp-desk')];
const why = { en: 'The store is flooded.', cy: 'Mae’r storfa dan ddŵr.' };
const service = 'broken-lamp';
const set = async (asked: ToStand, by: typeof owner | typeof clerk = owner) => {
  const came = await house.act(by, (ctx) => setStanding(ctx, asked));
  return came.ok ? came.value.state : came.refused;
};

test('a service is open until somebody says otherwise, and open again when they do', async () => {
  const stateOf = async () => (await house.read((ctx) => findServiceStanding(ctx, service))).state;
  assert.equal(await stateOf(), 'open');
  assert.equal(await set({ service, state: 'open' }), 'so-already');
  assert.equal(await set({ service, state: 'paused', why, until: '2026-03-20' }), 'paused');
  assert.equal(await stateOf(), 'paused');
  assert.equal(await set({ service, state: 'open' }), 'open');
  assert.equal(await set({ service, state: 'retired', why, instead: 'bright-lamp' }), 'retired');
  assert.deepEqual(
    (await house.read(listClosed)).map(({ service: name, instead }) => [name, instead]),
    [[service, 'bright-lamp']],
  );
});

test('what is not said in both languages, not to come, or not there is refused', async () => {
  assert.equal(await set({ service, state: 'paused', why }, clerk), 'not-allowed');
  assert.equal(await set({ service: 'no-such', state: 'paused', why }), 'no-such-service');
  assert.equal(await set({ service, state: 'paused', why: { ...why, cy: ' ' } }), 'no-reason');
  assert.equal(await set({ service, state: 'paused', why: { ...why, en: 'x'.repeat(501) } }), 'no-reason');
  for (const until of ['2026-03-01', '2026-13-01', 'soon'])
    assert.equal(await set({ service, state: 'paused', why, until }), 'bad-day');
  for (const instead of ['no-such', service])
    assert.equal(await set({ service, state: 'retired', why, instead }), 'no-such-instead');
});

test('it follows from the record', async () => {
  while ((await sequenceOnce(house, house.place)) > 0);
  const rebuilt = await rebuildCheck(house, house.place, [standingRebuilt]);
  assert.ok(rebuilt.ok, JSON.stringify(rebuilt));
});
