import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { costOfEffort } from './cost-of-effort.js';

test('an hour costs the rate, nothing costs nothing, and half a penny rounds up', () => {
  assert.equal(costOfEffort(3600, 2184), 2184);
  assert.equal(costOfEffort(0, 2184), 0);
  assert.equal(costOfEffort(1, 1800), 1);
  assert.equal(costOfEffort(1, 1799), 0);
});

test('it is a whole number of pence, never more than half a penny from the truth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_400 }), fc.integer({ min: 1, max: 100_000 }), (seconds, rate) => {
      const cost = costOfEffort(seconds, rate);
      assert.ok(Number.isSafeInteger(cost));
      assert.ok(Math.abs(cost - (seconds * rate) / 3600) <= 0.5);
    }),
  );
});
