import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { after, test } from 'node:test';
import { testHouse } from '../../platform/database/testing.js';
import type { PersonId } from '../../platform/ids.js';
import { appendEntry } from './append-entry.js';
import { canonicalEntry, hashEntry } from './canonical-entry.js';
import type { RecordableData } from './entry.js';
import { findStoredEntry } from './entry-store.js';
import { keepText } from './keep-text.js';
import { listStream } from './list-stream.js';
import { readText } from './read-text.js';
import { NotRecordable } from './recordable.js';
import { removeText } from './remove-text.js';

const house = await testHouse();
after(() => house.close());

const staff = { kind: 'staff', person: '01890a5d-ac96-774b-bcce-b302099a8057' as PersonId, roles: [] } as const;

test('an entry is written with its act and read back as it was', async () => {
  await house.act({ actor: staff, channel: 'desk' }, async (ctx) => {
    appendEntry(ctx, {
      stream: 'case:1',
      version: 1,
      kind: 'case.opened',
      data: { area: 'ward:elm-park', pence: 1250, missed: '2026-03-01', tags: ['a', null, true] },
      occurredAt: new Date('2026-03-01T07:08:09.123Z'),
      purpose: 'waste-collection',
      service: 'missed-bin',
      serviceVersion: 3,
      source: 'la311:1-867530911',
    });
  });
  const [entry] = await house.read((ctx) => listStream(ctx.db, house.place, 'case:1'));
  assert.deepEqual(entry, {
    place: house.place,
    stream: 'case:1',
    version: 1,
    kind: 'case.opened',
    occurredAt: new Date('2026-03-01T07:08:09.123Z'),
    recordedAt: house.clock.now(),
    actor: `person:${staff.person}`,
    onBehalfOf: null,
    channel: 'desk',
    source: 'la311:1-867530911',
    purpose: 'waste-collection',
    service: 'missed-bin',
    serviceVersion: 3,
    data: { area: 'ward:elm-park', missed: '2026-03-01', pence: 1250, tags: ['a', null, true] },
  });
});

test('the leaf is SHA-256 over 0x00 and the canonical array that docs/record.md describes', async () => {
  const row = await house.read((ctx) => findStoredEntry(ctx.db, house.place, 'case:1', 1));
  assert.ok(row);
  const bytes =
    `["guildhall-entry/1","${house.place}","case:1",1,"case.opened",1772348889123,${house.clock.now().getTime()},` +
    `"person:${staff.person}",null,"desk","la311:1-867530911","waste-collection","missed-bin",3,` +
    `{"area":"ward:elm-park","missed":"2026-03-01","pence":1250,"tags":["a",null,true]},"${row.nonce}"]`;
  assert.equal(canonicalEntry(row), bytes);
  assert.match(row.nonce, /^[0-9a-f]{32}$/);
  assert.deepEqual(hashEntry(row), hash('sha256', Buffer.concat([Buffer.from([0]), Buffer.from(bytes)]), 'buffer'));
});

test('two acts that write the same version do not both stand, and the loser runs again', async () => {
  let runs = 0;
  let tell: () => void = () => undefined;
  const allHaveRead = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const append = () =>
    house.act(async (ctx) => {
      const version = (await listStream(ctx.db, ctx.place, 'case:race')).length + 1;
      runs += 1;
      if (runs === 3) tell();
      await allHaveRead;
      appendEntry(ctx, { stream: 'case:race', version, kind: 'case.moved', data: {} });
    });
  await Promise.all([append(), append(), append()]);
  const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, 'case:race'));
  assert.deepEqual(
    entries.map(({ version }) => version),
    [1, 2, 3],
  );
  assert.ok(runs >= 5, 'the losers were run again');
});

test('text that a human may have typed is refused wherever it is put, and is not repeated in the error', async () => {
  const wrong: RecordableData[] = [
    { note: 'Mae hi yn bwrw glaw' },
    { name: 'Siân' },
    { email: 'someone@example.org' },
    { list: ['fine', 'not fine'] },
    { deep: { deeper: { deepest: 'line\nbreak' } } },
    { empty: '' },
    { long: 'x'.repeat(201) },
    { 'a key': 1 },
    { fraction: 0.5 },
    { huge: 2 ** 53 },
  ];
  for (const data of wrong)
    await assert.rejects(
      house.act(async (ctx) => appendEntry(ctx, { stream: 'case:9', version: 1, kind: 'case.opened', data })),
      (fault: unknown) => fault instanceof NotRecordable && !/bwrw|Siân|someone/.test(fault.message),
    );
  for (const part of [{ stream: 'case of mine' }, { kind: 'a kind' }, { source: 'La Brea' }, { purpose: '' }])
    await assert.rejects(
      house.act(async (ctx) =>
        appendEntry(ctx, { stream: 'case:9', version: 1, kind: 'case.opened', data: {}, ...part }),
      ),
      NotRecordable,
    );
  assert.deepEqual(await house.read((ctx) => listStream(ctx.db, ctx.place, 'case:9')), []);
});

test('kept text is found by its reference, removed with an entry that says so, and may be kept again', async () => {
  const text = await house.act(async (ctx) => {
    keepText(ctx, 'Caewyd y ffordd');
    return keepText(ctx, 'Caewyd y ffordd');
  });
  assert.equal(text, `text:${hash('sha256', 'Caewyd y ffordd', 'hex')}`);
  const readIt = () => house.read((ctx) => readText(ctx.db, ctx.place, text));
  assert.equal(await readIt(), 'Caewyd y ffordd');
  assert.deepEqual(await house.act((ctx) => removeText(ctx, text, 'erasure')), { ok: true, value: text });
  assert.equal(await readIt(), null);
  assert.deepEqual(await house.act((ctx) => removeText(ctx, text, 'erasure')), { ok: false, refused: 'no-such-text' });
  const [entry] = await house.read((ctx) => listStream(ctx.db, ctx.place, text));
  assert.deepEqual([entry?.kind, entry?.data], ['text.removed', { reason: 'erasure' }]);
  await house.act(async (ctx) => keepText(ctx, 'Caewyd y ffordd'));
  assert.equal(await readIt(), 'Caewyd y ffordd');
  await house.act((ctx) => removeText(ctx, text, 'retention'));
  assert.equal((await house.read((ctx) => listStream(ctx.db, ctx.place, text))).length, 2);
});
