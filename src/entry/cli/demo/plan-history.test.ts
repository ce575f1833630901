import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSeededRandom } from '../../../platform/random.js';
import { readDemoPlace } from './demo-place.js';
import { planHistory } from './plan-history.js';

const until = new Date('2026-03-02T10:00:00Z');

test('the same seed plans the same year, and another seed another', async () => {
  const demo = await readDemoPlace();
  const plan = (seed: string) => planHistory(demo, createSeededRandom(seed), until);
  assert.deepEqual(plan('a'), plan('a'));
  assert.notDeepEqual(plan('a'), plan('b'));
});

test('the year lies wholly before the day on which it is made', async () => {
  const planned = planHistory(await readDemoPlace(), createSeededRandom('a'), until);
  assert.ok(planned.length > 1500 && planned.length < 3500, String(planned.length));
  const first = planned[0]?.openedAt.getTime() ?? 0;
  const last = planned.at(-1)?.openedAt.getTime() ?? 0;
  assert.ok(first >= Date.UTC(2025, 2, 2) && last < Date.UTC(2026, 2, 2));
});
