import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentile, toReport } from './report.js';

test('a rate passes above its limit and a time below it', () => {
  const report = toReport('trial', {
    perSecond: { measured: 3000, limit: { atLeast: 2500 } },
    p99Milliseconds: { measured: 15, limit: { atMost: 30 } },
  });
  assert.deepEqual(report.ratio, { perSecond: 1.2, p99Milliseconds: 2 });
  assert.deepEqual(report.limit, { perSecond: '>= 2500', p99Milliseconds: '<= 30' });
  assert.equal(report.ok, true);
});

test('one measure over its limit, or not a number, fails the report', () => {
  const slow = { measured: 31, limit: { atMost: 30 } };
  const lost = { measured: Number.NaN, limit: { atLeast: 1 } };
  assert.equal(toReport('trial', { slow }).ok, false);
  assert.equal(toReport('trial', { lost }).ok, false);
});

test('the 95th percentile of 1 to 100 is 95, of one sample itself', () => {
  const samples = Array.from({ length: 100 }, (_, at) => 100 - at);
  assert.equal(percentile(samples, 0.95), 95);
  assert.equal(percentile([7], 0.95), 7);
});
