import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createSetClock } from './clock.js';
import { readSeenClock, watchClock } from './clock-watch.js';

const data = await mkdtemp(join(tmpdir(), 'guildhall-clock-test-'));
after(() => rm(data, { recursive: true }));
const day = 24 * 60 * 60 * 1000;
const start = new Date('2026-03-02T09:00:00Z');

test('a clock that jumps is not believed for a day, in which it has to go on steadily', async () => {
  const clock = createSetClock(start);
  const look = async () => (await watchClock({ data }, clock)).held?.until;
  assert.equal(await readSeenClock({ data }), undefined);
  assert.equal(await look(), undefined);
  clock.advance(2 * day);
  assert.equal(await look(), undefined, 'a weekend');
  clock.advance(365 * day);
  const until = new Date(clock.now().getTime() + day);
  assert.deepEqual(await look(), until);
  assert.deepEqual((await readSeenClock({ data }))?.held, { until, from: new Date(start.getTime() + 2 * day) });
  clock.advance(day - 1);
  assert.deepEqual(await look(), until);
  clock.advance(1);
  assert.equal(await look(), undefined);
  clock.advance(-365 * day);
  assert.deepEqual(await look(), new Date(clock.now().getTime() + day), 'put right, it is watched anew');
  clock.advance(-1000);
  clock.advance(day + 1000);
  assert.equal(await look(), undefined);
});

test('many that look at one moment all see it, and leave one whole account of it', async () => {
  const clock = createSetClock(start);
  const own = await mkdtemp(join(tmpdir(), 'guildhall-clock-test-'));
  const looks = await Promise.all(Array.from({ length: 20 }, () => watchClock({ data: own }, clock)));
  assert.deepEqual(new Set(looks.map(({ held }) => held)), new Set([undefined]));
  assert.deepEqual(await readSeenClock({ data: own }), { seenAt: start, held: undefined });
  assert.deepEqual(await readdir(join(own, 'published')), ['clock.json']);
  await rm(own, { recursive: true });
});
