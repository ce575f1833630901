import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costOfEffort } from './cost-of-effort.js';

test('an hour costs the rate, half a penny rounds up and less rounds down', () => {
  assert.equal(costOfEffort(3600, 2184), 2184);
  assert.equal(costOfEffort(0, 2184), 0);
  assert.equal(costOfEffort(1800, 1), 1);
  assert.equal(costOfEffort(1799, 1), 0);
  assert.equal(costOfEffort(754, 2184), 457);
});
