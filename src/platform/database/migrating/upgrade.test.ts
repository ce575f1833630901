import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import type pg from 'pg';
import { onServer, withDatabase } from '../testing/template.js';
import { findTestServer } from '../testing/test-server.js';
import { migrate } from './migrate.js';
import { listMigrations } from './migrations.js';

const server = await findTestServer();
const name = `guildhall_test_${process.pid}_${randomBytes(5).toString('hex')}`;
await onServer(server, (client) => client.query(`create database ${name}`));
after(() => onServer(server, (client) => client.query(`drop database ${name} with (force)`)));
const url = withDatabase(server, name);
const migrations = await listMigrations();

const place = '00000000-0000-7000-8000-000000000001';
const subject = '00000000-0000-7000-8000-000000000002';
const id = '00000000-0000-7000-8000-000000000003';

/** A value of each type that the tables use. */
const values: Readonly<Record<string, string>> = {
  uuid: `'${id}'`,
  text: "'some'",
  jsonb: "'{}'",
  json: "'{}'",
  bool: 'true',
  timestamptz: "'2026-01-01T00:00:00Z'",
  date: "'2026-01-01'",
  bytea: `decode(repeat('00', 32), 'hex')`,
  int4: '1',
  int8: '1',
  _text: "'{some}'",
  _uuid: `'{${id}}'`,
};
/** What a migration reads of a row is as the application of that time wrote it. */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cases.case': { id: `'${id}'`, subjects: `'{"reporter":"${subject}"}'` },
  'record.entry': {
    stream: `'incident:${subject}'`,
    kind: "'incident.marking'",
    actor: `'person:${subject}'`,
    data: "'{}'",
    nonce: `decode(repeat('00', 16), 'hex')`,
  },
};

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/** The columns of every table of ours but those that hold a row by now. */
async function listEmpty(
  client: pg.Client,
  filled: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Column[]>> {
  const { rows } = await client.query<Column>(
    `select n.nspname || '.' || c.relname as table, a.attname as name, t.typname as type
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
       join pg_type t on t.oid = a.atttypid
      where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
        and n.nspname !~ '^(pg_|information_schema)' and c.relname <> 'migration' order by 1, a.attnum`,
  );
  const tables = new Map<string, Column[]>();
  for (const column of rows)
    if (!filled.has(column.table)) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  return tables;
}

const asName = (table: string): string => table.replace(/\.(.*)/, '."$1"');

const textOf = ({ table, name: column, type }: Column): string =>
  column === 'place_id' ? `'${place}'` : (known[table]?.[column] ?? values[type] ?? 'null');

/** Puts a row into each table that is not filled. @returns those whose rules refuse a row that was made up so. */
async function fill(client: pg.Client, filled: Set<string>): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const [table, columns] of await listEmpty(client, filled)) {
    const names = columns.map((column) => `"${column.name}"`).join(', ');
    await client.query(`insert into ${asName(table)} (${names}) values (${columns.map(textOf).join(', ')})`).then(
      () => filled.add(table),
      () => refused.push(table),
    );
  }
  return refused;
}

test('every migration goes over a database that has rows in its tables, and what it makes of them is there', async (t) => {
  await onServer(url, async (client) => {
    await client.query('set session_replication_role = replica'); // a made-up row refers to none
    const filled = new Set<string>();
    let refused: readonly string[] = [];
    for (let number = 1; number <= migrations.length; number += 1) {
      assert.equal(await migrate(url, migrations.slice(0, number)), 1);
      refused = await fill(client, filled);
    }
    const { rows } = await client.query<{ parties: number; incidents: number; tables: number }>(
      `select (select count(*)::int from cases.party where place_id = '${place}' and subject_id = '${subject}' and case_id = '${id}' and party = 'reporter') as parties,
              (select count(*)::int from assurance.incident where place_id = '${place}' and id = '${subject}' and kind = 'marking' and reported_by = '${subject}') as incidents`,
    );
    assert.deepEqual(rows, [{ parties: 1, incidents: 1 }]);
    t.diagnostic(`tables without a row on the way: ${refused.join(', ') || 'none'}`);
  });
});

test('a migration that reads or changes rows lifts the fence first: it is at no place, and sees none', () => {
  const blind = ['signing-in', 'incidents']; // made good by rows-behind-the-fence
  const touching = migrations.filter(({ text }) => /^\s*(insert into|update|delete from)\s/m.test(text));
  const fenced = touching.filter(({ text }) => !/no force row level security/.test(text));
  assert.deepEqual(
    fenced.map((migration) => migration.name),
    blind,
  );
});
