import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMigration } from './tables.mjs';

const good = `
create table cases.visit (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  primary key (place_id, id),
  unique (place_id, case_id),
  foreign key (place_id, case_id) references cases."case" (place_id, id)
);
create index visit_by_day on cases.visit (case_id);
create unique index visit_once on cases.visit (place_id, case_id) where case_id is not null;`;

test('a table whose every key starts with place_id is well, and is counted', async () => {
  assert.deepEqual(await checkMigration(good), { faults: [], tables: ['cases.visit'] });
});

const bad = [
  ['create table a.b (id uuid primary key)', /a\.b has no place_id/],
  ['create table a.b (id uuid primary key)', /primary key of a\.b starts with id/],
  ['create table a.b (place_id uuid, id uuid, primary key (id, place_id))', /place_id may be null/],
  [
    'create table a.b (place_id uuid not null, id uuid, primary key (id, place_id))',
    /primary key of a\.b starts with id/,
  ],
  ['create table a.b (place_id uuid not null)', /has no primary key/],
  ['create table a.b (place_id text primary key)', /not a uuid/],
  ['create table a.b (place_id uuid primary key, email text unique)', /unique constraint of a\.b starts with email/],
  ['create table a.b (place_id uuid primary key, n bigserial)', /bigserial: no sequences/],
  ['create table a.b (place_id uuid primary key, n int generated always as identity)', /identity/],
  [`create table a.b (place_id uuid primary key, n int default nextval('s'))`, /nextval/],
  ['create table a.b (place_id uuid primary key, c uuid references a.c)', /foreign key of a\.b starts with c/],
  [
    'create table a.b (place_id uuid primary key, c uuid, foreign key (place_id, c) references a.c (id, place_id))',
    /points at id/,
  ],
  ['alter table a.b add constraint once unique (email)', /unique constraint of a\.b starts with email/],
  ['alter table a.b add column email text unique', /unique constraint of a\.b starts with email/],
  ['create unique index once on a.b (lower(email))', /starts with an expression/],
  ['create sequence a.s', /sequence/],
  ['create table a.b as select 1 as place_id', /made from a query/],
  ['create trigger t after insert on a.b execute function f()', /trigger/],
];

for (const [sql, expected] of bad) {
  test(`refused: ${sql}`, async () => {
    const { faults } = await checkMigration(`-- first\n\n${sql};`);
    assert.match(faults.join('\n'), expected);
    assert.match(faults[0] ?? '', /^3: /);
  });
}
