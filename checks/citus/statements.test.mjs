import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from './statements.mjs';

const tables = new Set(['cases.case', 'cases.note', 'record.entry', 'platform.place']);

const good = [
  'select 1',
  'select * from cases."case" where place_id = $1 and id = $2',
  'select c.id from "cases"."case" as "c" where "c"."place_id" = $1::uuid',
  'select 1 from "cases"."case" where "cases"."case"."place_id" = $1',
  'select 1 from cases."case" where (place_id, id) = ($1, $2)',
  'select 1 from cases."case" c join cases.note n on n.place_id = c.place_id and n.case_id = c.id where c.place_id = $1',
  'select 1 from cases."case" c join cases.note n using (place_id) where n.place_id = $1',
  'select (select count(*) from cases.note n where n.place_id = c.place_id) from cases."case" c where c.place_id = $1',
  'with c as (select * from cases."case" where place_id = $1) select * from c join cases.note n on n.place_id = c.place_id',
  'select id from cases."case" where place_id = $1 union all select id from cases.note where place_id = $1',
  'select place_id from platform.place where slug = $1',
  'insert into cases.note (place_id, id) values ($1, $2) on conflict (place_id, id) do update set case_id = excluded.case_id',
  'insert into cases.note (place_id, id) select place_id, id from jsonb_populate_recordset(null::cases.note, $1)',
  'insert into cases.note (place_id, id) select place_id, id from cases."case" where place_id = $1',
  'update cases."case" set state = $3 where place_id = $1 and id = $2',
  'delete from cases.note where place_id = $1 and id = any($2)',
  'copy cases.note (place_id, id) from stdin',
  "set local guildhall.place = 'x'",
];

for (const sql of good) {
  test(`kept to one place: ${sql}`, async () => {
    assert.deepEqual((await checkStatement(sql, tables)).faults, []);
  });
}

const bad = [
  ['select * from cases."case" where id = $1', /cases\.case without place_id/],
  ['select * from cases."case" where place_id = $1 or id = $2', /cases\.case without/],
  ['select * from cases."case" where place_id <> $1', /cases\.case without/],
  ['select * from cases."case" where place_id = place_id', /cases\.case without/],
  ['select 1 from cases."case" c join cases.note n on n.case_id = c.id where c.place_id = $1', /cases\.note without/],
  ['select 1 from cases."case" c, cases.note n where n.place_id = c.place_id', /cases\.case without/],
  [
    'select (select count(*) from cases.note n where n.case_id = c.id) from cases."case" c where c.place_id = $1',
    /note/,
  ],
  ['with c as (select * from cases."case") select * from c', /cases\.case without/],
  ['select id from cases."case" where place_id = $1 union all select id from cases.note', /cases\.note without/],
  ['insert into cases.note (id) values ($1)', /without place_id among/],
  [
    'insert into cases.note (place_id, id) select id, place_id from cases."case" where place_id = $1',
    /not the place_id/,
  ],
  ['insert into cases.note (place_id, id) select place_id, id from cases."case"', /cases\.case without/],
  ['insert into cases.note (place_id, id) values ($1, $2) on conflict (id) do nothing', /key without place_id/],
  ['update cases."case" set state = $1', /cases\.case without/],
  ['update cases."case" set place_id = $2 where place_id = $1', /sets place_id/],
  ['update platform.place set slug = $1', /platform\.place without/],
  ['delete from cases.note where id in (select id from cases."case" where place_id = $1)', /cases\.note without/],
  ['copy cases.note (id) from stdin', /copy cases\.note/],
  [`select nextval('cases.number')`, /sequence/],
];

for (const [sql, expected] of bad) {
  test(`refused: ${sql}`, async () => {
    assert.match((await checkStatement(sql, tables)).faults.join('\n'), expected);
  });
}

test('a statement that goes through every place says why in a comment, and is counted', async () => {
  const sql = '/* every place: the sequencer serves them all */ select place_id from record.entry';
  assert.deepEqual(await checkStatement(sql, tables), { faults: [], isWhole: true });
  assert.equal((await checkStatement('/* every place: */ select 1 from record.entry', tables)).faults.length, 1);
});
