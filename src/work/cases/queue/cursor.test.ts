import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CaseId } from '../../../platform/ids.js';
import { readCursor, writeCursor } from './cursor.js';

const id = '01890000-0000-7000-8000-000000000001' as CaseId;

test('A cursor comes back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2e12, max: 9e12 }), (at) => {
      assert.deepEqual(readCursor(writeCursor({ order: 'opened', at, id }), 'opened'), { order: 'opened', at, id });
    }),
  );
  assert.deepEqual(readCursor(writeCursor({ order: 'due', at: null, id }), 'due'), { order: 'due', at: null, id });
});

test('A cursor of another order, or one that nobody wrote, is refused', () => {
  const write = (text: string): string => Buffer.from(text).toString('base64url');
  assert.equal(readCursor(writeCursor({ order: 'due', at: 1, id }), 'opened'), undefined);
  for (const forged of [
    '',
    'x',
    write('opened'),
    write('opened,,'),
    write(`opened,,${id}`),
    write(`opened,-,${id}`),
    write(`opened,1e9,${id}`),
    write("opened,1,' or 1=1"),
    'A'.repeat(5000),
  ]) {
    assert.equal(readCursor(forged, 'opened'), undefined, forged.slice(0, 40));
  }
});
