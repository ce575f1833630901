import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isClearedFor } from './is-cleared-for.js';
import { readMarkings } from './read-markings.js';

const marks = ['open', 'internal', 'personal', 'special'] as const;
const mark = fc.constantFrom(...marks);
const handling = fc.constantFrom('OFFICIAL', 'OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE PERSONAL LEGAL', undefined);
const clearance = fc.record({ mark, handling: fc.constantFrom('OFFICIAL' as const, 'OFFICIAL-SENSITIVE' as const) });

test('nothing leaves by a way whose mark or marking is below its own, and all else does', () => {
  fc.assert(
    fc.property(fc.record({ mark, handling }), clearance, (one, highest) => {
      const isTooPrivate = marks.indexOf(one.mark) > marks.indexOf(highest.mark);
      const isTooSensitive = (one.handling ?? '').includes('SENSITIVE') && highest.handling === 'OFFICIAL';
      assert.equal(isClearedFor(one, highest), !isTooPrivate && !isTooSensitive);
    }),
  );
});

test('as they come, a locked screen shows nothing of a person, and no way carries what is sensitive', () => {
  const { channels } = readMarkings();
  assert.equal(isClearedFor({ mark: 'personal' }, channels.text), false);
  assert.equal(isClearedFor({ mark: 'special' }, channels.email), false);
  for (const way of Object.values(channels))
    assert.equal(isClearedFor({ mark: 'open', handling: 'OFFICIAL-SENSITIVE' }, way), false);
});
