import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPounds, sharePence, writePounds } from './money.js';

const pence = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });

test('what is written is read back', () => {
  fc.assert(fc.property(pence, (amount) => readPounds(writePounds(amount)) === amount));
});

test('pounds are read as people type them, and nothing else is', () => {
  assert.deepEqual(['£1,234.5', ' 12 ', '0.07', '-3', '-0'].map(readPounds), [123450, 1200, 7, -300, 0]);
  for (const wrong of ['', '£', '1.234', '1,23', '12,34,567', '1e3', '٣', '--1', '99999999999999999']) {
    assert.equal(readPounds(wrong), undefined, wrong);
  }
});

test('a share is the nearest penny, and never further than half a penny off', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      (amount, part, whole) => {
        const share = sharePence(amount, part, whole);
        const off = 2n * (BigInt(share) * BigInt(whole) - BigInt(amount) * BigInt(part));
        assert.ok((off < 0n ? -off : off) <= BigInt(whole));
      },
    ),
  );
  assert.equal(sharePence(1, 1, 2), 1);
  assert.equal(sharePence(-1, 1, 2), -1);
  assert.equal(sharePence(3600, 90, 3600), 90);
  assert.throws(() => sharePence(1, 1, 0), RangeError);
});
