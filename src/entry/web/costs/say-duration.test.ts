import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayDuration } from './say-duration.js';

test('time is told as people tell it, in both languages', () => {
  assert.equal(sayDuration(1, 'en'), '1 second');
  assert.equal(sayDuration(45, 'cy'), '45 eiliad');
  assert.equal(sayDuration(60, 'en'), '1 minute');
  assert.equal(sayDuration(120, 'cy'), '2 funud');
  assert.equal(sayDuration(3570, 'en'), '1 hour');
  assert.equal(sayDuration(3900, 'en'), '1 hour 5 minutes');
  assert.equal(sayDuration(7500, 'cy'), '2 awr 5 munud');
});
