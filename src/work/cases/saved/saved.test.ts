import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import { publish } from '../../services/testing.js';
import { hire } from '../testing.js';
import { endQueue } from './end-queue.js';
import { keepQueue } from './keep-queue.js';
import { listQueues } from './list-queues.js';
import { mostSaved } from './saved-queue.js';

const house = await testHouse();
after(() => house.close());
await publish(house);
const inTeam = async (team: string) => ({ ...(await hire(house, 'lamp-desk')), teams: [team] });
const [one, colleague, stranger] = [await inTeam('lamps'), await inTeam('lamps'), await inTeam('parks')];

const keep = async (by: Actor, name: string, team?: string) => {
  const kept = await house.act(by, (ctx) => keepQueue(ctx, { name, team, filters: { is: 'open', state: 'received' } }));
  return kept.ok ? kept.value.id : kept.refused;
};
const names = async (by: Actor) => (await house.read(by, listQueues)).map(({ name }) => name);

test('a list is its officer’s, or their team’s, and nobody else’s', async () => {
  await keep(one, 'Dark streets');
  await keep(one, 'For all of us', 'lamps');
  assert.deepEqual(await names(one), ['Dark streets', 'For all of us']);
  assert.deepEqual(await names(colleague), ['For all of us']);
  assert.deepEqual(await names(stranger), []);
  assert.deepEqual(await names({ kind: 'anonymous' }), []);
});

test('a name is there once for whoever sees it, and a list is kept for no team but one’s own', async () => {
  assert.equal(await keep(colleague, 'for all of US'), 'name-taken');
  assert.equal(await keep(one, ''), 'no-name');
  assert.equal(await keep(stranger, 'Ours', 'lamps'), 'not-your-team');
  assert.equal(await keep({ kind: 'anonymous' }, 'Mine'), 'nobody');
});

test('only who keeps it ends it, and there are no more than can be found again', async () => {
  const id = await keep(one, 'For a day', 'lamps');
  const end = (by: Actor) => house.act(by, (ctx) => endQueue(ctx, id as never));
  assert.equal((await end(colleague)).ok, false);
  assert.equal((await end(one)).ok, true);
  assert.equal((await end(one)).ok, false, 'it is gone');
  for (let at = 0; at < mostSaved; at += 1) await keep(stranger, `List ${at}`);
  assert.equal(await keep(stranger, 'One more'), 'too-many');
});
