import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '../../../platform/context.js';
import { testHouse } from '../../../platform/database/testing.js';
import { createLog } from '../../../platform/log.js';
import { metricsText } from '../../../platform/metrics.js';
import { appendEntry } from '../append-entry.js';
import type { RecordedEntry } from '../entry.js';
import { sequenceOnce } from '../sequencing/sequence-once.js';
import { startSequencer } from '../sequencing/start-sequencer.js';
import { followOnce } from './follow-once.js';
import { FollowerStopped } from './follower.js';
import { startFollower } from './start-follower.js';
import { startFollowers } from './start-followers.js';

const house = await testHouse();
after(() => house.close());

async function placeWith(slug: string, count: number) {
  const place = await house.addPlace(slug);
  await append(place, 0, count);
  while ((await sequenceOnce(house, place)) > 0);
  return place;
}

const append = (place: typeof house.place, from: number, before: number) =>
  house.act({ place }, async (ctx) => {
    for (let at = from; at < before; at += 1)
      appendEntry(ctx, {
        stream: `case:${String(at).padStart(5, '0')}`,
        version: 1,
        kind: at % 3 === 0 ? 'case.closed' : 'case.opened',
        data: { at },
      });
  });

function listener(name: string, { kinds, at }: { kinds?: readonly string[]; at?: string } = {}) {
  const seen: unknown[] = [];
  return {
    seen,
    name,
    ...(kinds ? { kinds } : {}),
    async handle(_: Context, entries: readonly RecordedEntry[]) {
      seen.push(...entries.filter(({ place }) => place === (at ?? place)).map(({ data }) => data.at));
    },
  };
}
const range = (from: number, before: number) => Array.from({ length: before - from }, (_, at) => from + at);

test('a follower sees every entry once, in leaf order, in batches, and goes on where it stood', async () => {
  const place = await placeWith('orderly', 2500);
  const follower = listener('letters');
  assert.equal((await followOnce(house, place, follower)).passed, 1000);
  assert.equal((await followOnce(house, place, follower)).passed, 1000);
  assert.equal((await followOnce(house, place, follower)).passed, 500);
  assert.equal((await followOnce(house, place, follower)).passed, 0);
  await append(place, 2500, 2501);
  assert.equal((await followOnce(house, place, follower)).passed, 0, 'an entry without a leaf is not seen yet');
  await sequenceOnce(house, place);
  assert.deepEqual((await followOnce(house, place, listener('letters'))).cursor, { epoch: 1, index: 2501 });
  assert.deepEqual(follower.seen, range(0, 2500));
});

test('a follower is given only the kinds that it wants, and passes the others', async () => {
  const place = await placeWith('choosy', 30);
  const follower = listener('costs', { kinds: ['case.closed'] });
  assert.equal((await followOnce(house, place, follower)).passed, 30);
  assert.deepEqual(
    follower.seen,
    range(0, 10).map((at) => at * 3),
  );
});

test('the cursor moves with the writes of the handler, or neither does', async () => {
  const place = await placeWith('atomic', 1);
  const write = async (ctx: Context) =>
    ctx.writes.insert('outcomes.rate', { place_id: place, team: 'a', valid_from: '2026-03-02', pence_per_hour: 1 });
  let broken = true;
  const follower = {
    name: 'rates',
    async handle(ctx: Context) {
      await write(ctx);
      await ctx.writes.flush();
      if (broken) throw new Error('halfway');
    },
  };
  const rows = () =>
    house.read({ place }, (ctx) =>
      ctx.db.selectFrom('outcomes.rate').selectAll().where('place_id', '=', place).execute(),
    );
  await assert.rejects(followOnce(house, place, follower), FollowerStopped);
  assert.equal((await rows()).length, 0);
  broken = false;
  assert.equal((await followOnce(house, place, follower)).passed, 1);
  assert.equal((await followOnce(house, place, follower)).passed, 0);
  assert.equal((await rows()).length, 1);
});

test('a poison entry is named, all before it is done, and nothing after it', async () => {
  const place = await placeWith('poisoned', 50);
  const follower = listener('careful');
  const handle = async (ctx: Context, entries: readonly RecordedEntry[]) => {
    if (entries.some(({ data }) => data.at === 20)) throw new TypeError('a secret that must not be told');
    await follower.handle(ctx, entries);
  };
  await assert.rejects(followOnce(house, place, { name: 'careful', handle }), (fault: unknown) => {
    assert.ok(fault instanceof FollowerStopped);
    assert.deepEqual([fault.stream, fault.version, fault.kind], ['case:00020', 1, 'case.opened']);
    assert.equal(fault.message, 'The follower careful stopped at case:00020 1 (case.opened).');
    return true;
  });
  assert.deepEqual(follower.seen, range(0, 20));
  assert.equal((await followOnce(house, place, follower)).passed, 30);
  assert.deepEqual(follower.seen, range(0, 50));
});

test('two processes of one follower share its work without doing any of it twice', async () => {
  const place = await placeWith('shared', 3000);
  const follower = listener('mail');
  for (let round = 0; round < 5; round += 1)
    await Promise.all([followOnce(house, place, follower), followOnce(house, place, follower)]);
  assert.deepEqual(follower.seen, range(0, 3000));
});

test('running followers keep up; one that fails holds up no other, says only where, and shows its lag', async () => {
  const place = await house.addPlace('busy');
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const good = listener('good', { at: place });
  const bad = {
    name: 'bad',
    async handle() {
      throw new Error('a secret that must not be told');
    },
  };
  const loud = { ...house, log };
  const running = [startSequencer(loud, { every: 30 }), startFollowers(loud, [good, bad], { every: 30 })];
  await append(place, 0, 200);
  await append(place, 200, 400);
  const lagOf = async (name: string) => {
    const { text } = await metricsText();
    return Number(new RegExp(`follower_lag_seconds{place="${place}",follower="${name}"} (\\S+)`).exec(text)?.[1]);
  };
  const until = performance.now() + 20_000;
  while (good.seen.length < 400 && performance.now() < until) await wait(20);
  house.clock.advance(5000);
  while (!((await lagOf('bad')) >= 5) && performance.now() < until) await wait(20);
  await Promise.all(running.map((each) => each.stop()));
  assert.deepEqual(good.seen, range(0, 400));
  const complaints = lines.filter((line) => line.includes('"follower":"bad"') && line.includes(place));
  assert.ok(complaints.length >= 1);
  for (const line of complaints) {
    const { stream, version, kind, fault } = JSON.parse(line);
    assert.deepEqual([stream, version, kind, fault], ['case:00000', 1, 'case.closed', 'Error']);
    assert.ok(!line.includes('secret'));
  }
  assert.equal(await lagOf('good'), 0);
  const lag = await lagOf('bad');
  assert.ok(lag >= 5, `the lag of the one that stopped is ${lag} s`);
});

test('one follower alone can be started too', async () => {
  const place = await placeWith('single', 10);
  const follower = listener('alone', { at: place });
  const running = startFollower(house, follower, { every: 20 });
  const until = performance.now() + 2000;
  const ours = () => follower.seen.length >= 10;
  while (!ours() && performance.now() < until) await wait(20);
  await running.stop();
  assert.ok(ours());
  assert.equal((await followOnce(house, place, follower)).passed, 0);
});
