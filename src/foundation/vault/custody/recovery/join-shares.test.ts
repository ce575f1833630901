import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSystemRandom } from '../../../../platform/random.js';
import { sealEnvelope } from '../../crypto/envelope.js';
import { joinShares } from './join-shares.js';
import { addressOf, readShare, ShareFaulty, writeShare } from './share.js';

const random = createSystemRandom();

/** Shares as they were made while a copy held the keys themselves. */
function formerShares() {
  const [key, first] = [random.bytes(32), random.bytes(32)];
  const second = Buffer.from(key.map((byte, at) => byte ^ (first[at] ?? 0)));
  const named = { copy: 'abcdef0123456789', made: '2026-08-03T09:00:00.000Z' };
  const keys = [{ number: 1, name: 'kek-1-00000000', madeAt: named.made, secret: '77'.repeat(32) }];
  const sealed = sealEnvelope(key, addressOf(named), Buffer.from(JSON.stringify(keys)), random);
  return ([1, 2] as const).map((number) =>
    readShare(writeShare({ ...named, number, sealed, half: number === 1 ? first : second }), `share ${number}`),
  );
}

test('shares that hold the keys of one day are refused with both ways to mend it, and tell no key', () => {
  const [one, other] = formerShares();
  assert.ok(one && other);
  assert.throws(
    () => joinShares(one, other),
    (fault) => {
      assert.ok(fault instanceof ShareFaulty);
      assert.match(fault.message, /While the keys folder is whole, make a new copy .*\.\/guildhall keys recovery DIR/);
      assert.match(fault.message, /If it is lost, the version that made them restores the keys of that day/);
      assert.equal(fault.message.includes('7777'), false);
      return true;
    },
  );
});
