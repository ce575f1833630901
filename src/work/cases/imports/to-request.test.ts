import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportMap } from './map.js';
import { readMap } from './read-map.js';
import { createTimeReader } from './read-time.js';
import { toRequest } from './to-request.js';

function readGiven(): ImportMap {
  const { map } = readMap(`
source: old-desk
times: { zone: Europe/London, format: dd/MM/yyyy HH:mm }
columns: { id: Ref, opened: In, closed: Out, type: What, channel: How, status: Now, area: Ward }
areas: { kind: ward }
answers: { address: Where, home: { line1: Line, postcode: Code } }
types: { Bins: { service: missed-bin, answers: { container: refuse } } }
statuses: { Live: { moves: [] }, Shut: { moves: [close], reason: done-by-crew } }
channels: { Tel: phone }
`);
  assert.ok(map);
  return map;
}
const map = readGiven();
const now = new Date('2026-06-01T12:00:00Z');
const read = createTimeReader({
  format: map.times.format,
  zone: map.times.zone,
  missingHour: 'refuse',
  repeatedHour: 'first',
});
const good = {
  ...{ Ref: 'A-1', In: '01/05/2026 09:00', Out: '', What: 'Bins', How: 'Tel', Now: 'Live', Ward: 'Tŷ Mawr & Elm' },
  ...{ Where: '1 Weir Street', Line: '2 Weir Street', Code: 'WX2 1CA' },
};
const take = (change: Partial<typeof good> = {}) => {
  const row: Record<string, string> = { ...good, ...change };
  return toRequest(map, { line: 7, cell: (column) => row[column] ?? '' }, read, now);
};

test('A row becomes what the acts take', () => {
  const taken = take({ Out: '02/05/2026 10:30', Now: 'Shut' });
  assert.ok(taken.ok);
  assert.deepEqual(taken.value, {
    line: 7,
    source: 'old-desk:A-1',
    service: 'missed-bin',
    openedAt: new Date('2026-05-01T08:00:00Z'),
    closedAt: new Date('2026-05-02T09:30:00Z'),
    channel: 'phone',
    known: { container: 'refuse' },
    answers: { address: '1 Weir Street', home: { line1: '2 Weir Street', postcode: 'WX2 1CA' } },
    area: { code: 'ward:ty-mawr-elm', kind: 'ward', name: 'Tŷ Mawr & Elm' },
    moves: ['close'],
    reason: 'done-by-crew',
  });
});

const refused: readonly [string, Partial<typeof good>][] = [
  ['bad-id', { Ref: '' }],
  ['bad-id', { Ref: '=1+1' }],
  ['unknown-type', { What: 'constructor' }],
  ['unknown-status', { Now: '__proto__' }],
  ['unknown-channel', { How: 'Fax' }],
  ['bad-opened-time', { In: '' }],
  ['bad-opened-time', { In: '31/02/2026 09:00' }],
  ['missing-hour', { In: '29/03/2026 01:30' }],
  ['opened-in-the-future', { In: '02/06/2026 09:00' }],
  ['bad-closed-time', { Out: 'soon' }],
  ['missing-hour', { In: '01/01/2026 09:00', Out: '29/03/2026 01:30' }],
  ['closed-before-opened', { Out: '01/05/2026 08:59' }],
  ['closed-without-a-time', { Now: 'Shut' }],
  ['broken-text', { Where: 'caf\ufffd' }],
  ['broken-text', { Where: 'a\u0000b' }],
];
for (const [reason, change] of refused) {
  test(`A row is refused as ${reason} for ${JSON.stringify(change)}`, () => {
    const taken = take(change);
    assert.equal(taken.ok ? 'taken' : taken.refused, reason);
  });
}
