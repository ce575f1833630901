import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { hashEntry } from '../canonical-entry.js';
import { findStoredEntry } from '../entry-store.js';
import { digestOf, faultOf, filledHouse, text } from './testing.js';
import { verify } from './verify.js';

const house = await filledHouse();
after(() => house.close());

test('an untouched record is found in order, and counted', async () => {
  assert.deepEqual(await verify(house, house.place), {
    ok: true,
    place: house.place,
    counts: { entries: 902, pending: 2, leaves: 900, checkpoints: 4, tiles: 5, texts: 3 },
  });
});

test('an empty record is in order', async () => {
  const place = await house.addPlace('empty');
  const verdict = await verify(house, place);
  assert.ok(verdict.ok);
  assert.equal(verdict.counts.leaves, 0);
});

/** A row removed, kept in a table of the test's own meanwhile. */
const removals: Record<string, { from: string; where: string; table: string; key: Record<string, string | number> }> = {
  'an entry': {
    from: 'record.entry',
    where: `stream = 'case:0123' and version = 2`,
    table: 'record.entry',
    key: { stream: 'case:0123', version: 2 },
  },
  'an entry in the middle of a stream': {
    from: 'record.entry',
    where: `stream = 'case:0123' and version = 1`,
    table: 'record.entry',
    key: { stream: 'case:0123', version: 1 },
  },
  'a leaf': { from: 'record.leaf', where: 'index = 444', table: 'record.leaf', key: { epoch: 1, index: 444 } },
  'the last leaf': { from: 'record.leaf', where: 'index = 899', table: 'record.leaf', key: { epoch: 1, index: 899 } },
  'a tile': {
    from: 'record.tile',
    where: 'level = 0 and index = 2',
    table: 'record.tile',
    key: { epoch: 1, level: 0, index: 2 },
  },
  'the last checkpoint': {
    from: 'record.checkpoint',
    where: 'size = 900',
    table: 'record.checkpoint',
    key: { epoch: 1, size: 900 },
  },
  'the head': { from: 'record.tree_head', where: 'true', table: 'record.tree_head', key: {} },
  'a text': { from: 'record.text', where: text('two'), table: 'record.text', key: { digest: digestOf('two') } },
  'what is pending': {
    from: 'record.pending',
    where: `stream = 'case:0598'`,
    table: 'record.entry',
    key: { stream: 'case:0598', version: 1 },
  },
};

for (const [name, { from, where, table, key }] of Object.entries(removals))
  test(`the removal of ${name} is found and named`, async () => {
    await tamper(
      house,
      `create table record.kept as select * from ${from} where ${where}; delete from ${from} where ${where}`,
    );
    const fault = await faultOf(house);
    await tamper(house, `insert into ${from} select * from record.kept; drop table record.kept`);
    assert.deepEqual([fault?.table, fault?.key], [table, key], fault?.wrong);
    assert.equal(await faultOf(house), undefined);
  });

test('a forged entry with a leaf of its own is found: no signed checkpoint holds it', async () => {
  await tamper(
    house,
    `insert into record.leaf select place_id, 1, 900, 'case:0598', 1, sha256('forged') from record.leaf where index = 0;
     delete from record.pending where stream = 'case:0598'`,
  );
  const fault = await faultOf(house);
  assert.equal(fault?.table, 'record.tile', 'the last tile is too short for it');
  await tamper(
    house,
    `delete from record.leaf where index = 900;
    insert into record.pending select place_id, recorded_at, stream, version from record.entry where stream = 'case:0598'`,
  );
  assert.equal(await faultOf(house), undefined);
});

test('evidence that other rooms hold is checked after the record, and its fault is named', async () => {
  const fault = { table: 'vault.envelope', key: { id: 'x' }, wrong: 'is not what the record says' };
  const check = {
    table: 'vault.envelope',
    async *check() {
      yield fault;
    },
  };
  assert.deepEqual(await verify(house, house.place, [check]), { ok: false, place: house.place, fault });
});

test('entry, leaf and tile changed together still do not give the signed root', async () => {
  const row = await house.read((ctx) => findStoredEntry(ctx.db, house.place, 'case:0123', 1));
  assert.ok(row);
  const put = (data: string) => {
    const hex = hashEntry({ ...row, data }).toString('hex');
    return `update record.entry set data = '${data}' where stream = 'case:0123' and version = 1;
      update record.leaf set hash = '\\x${hex}' where stream = 'case:0123' and version = 1;
      update record.tile set hashes = overlay(hashes placing '\\x${hex}'::bytea from (select index::int * 32 + 1 from record.leaf
        where stream = 'case:0123' and version = 1) for 32) where level = 0 and index = 0`;
  };
  await tamper(house, put('{"at":124}'));
  const fault = await faultOf(house);
  await tamper(house, put(row.data));
  assert.deepEqual([fault?.table, fault?.key], ['record.leaf', { epoch: 1, from: 0, before: 300 }]);
  assert.equal(await faultOf(house), undefined);
});
