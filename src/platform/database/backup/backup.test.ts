import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { act } from '../../house.js';
import { onServer, withDatabase } from '../testing/template.js';
import { testHouse } from '../testing.js';
import { backup } from './backup.js';
import { restore } from './restore.js';

const house = await testHouse();
const folder = await mkdtemp(join(tmpdir(), 'guildhall-backup-test-'));
const empty = `${new URL(house.url).pathname.slice(1)}_empty`;
const target = withDatabase(house.url, empty);
const anew = () =>
  onServer(house.url, async (client) => {
    await client.query(`drop database if exists "${empty}" with (force)`);
    await client.query(`create database "${empty}"`);
  });
after(async () => {
  await onServer(house.url, (client) => client.query(`drop database if exists "${empty}" with (force)`));
  await house.close();
  await rm(folder, { recursive: true });
});

const other = await house.addPlace('otherham');
for (const place of [house.place, other]) {
  await act(house, { place, actor: { kind: 'anonymous' }, channel: 'web' }, async (ctx) => {
    const person = ctx.ids.next();
    ctx.writes.insert('platform.place_host', { place_id: place, host: `${place}.example` });
    ctx.writes.insert('people.person', {
      place_id: place,
      id: person,
      kind: 'staff',
      display_name: 'Tab\there \\N "é"\n',
      created_at: ctx.clock.now(),
    });
    ctx.writes.insert('people.role_held', {
      place_id: place,
      person_id: person,
      role: 'officer',
      since: ctx.clock.now(),
    });
    for (let n = 0; n < 500; n += 1)
      ctx.writes.insert('vault.place_key', {
        place_id: place,
        purpose: `p${n}`,
        kek: '',
        wrapped: ctx.random.bytes(40),
        created_at: ctx.clock.now(),
      });
    ctx.writes.insert('cases.case', {
      place_id: place,
      id: ctx.ids.next(),
      reference: 'R',
      service: 's',
      service_version: 1,
      state: 'new',
      opened_at: ctx.clock.now(),
      channel: 'web',
      fields: { a: [null, '\\'] },
      version: 1,
    });
  });
}

/** Every row of every table, in a fixed order, as one digest a table. */
async function fingerprint(url: string): Promise<Record<string, string>> {
  return onServer(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and attname = 'place_id' where relkind = 'r' order by 1`,
    );
    const prints: [string, string][] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ all: string | null }>(
        `select string_agg(t::text, E'\\n' order by t::text) as all from ${name} t`,
      );
      prints.push([
        name,
        createHash('sha256')
          .update(rows[0]?.all ?? '')
          .digest('hex'),
      ]);
    }
    return Object.fromEntries(prints);
  });
}

test('what is restored into an empty database is what was backed up, row for row', async () => {
  const seen: number[] = [];
  const made = await backup(house.url, join(folder, 'one'), {
    now: house.clock.now(),
    onProgress: ({ part }) => seen.push(part),
  });
  assert.ok(made.ok);
  assert.equal(seen.length, made.value.parts.length);
  assert.ok(made.value.notHere.some((line) => line.includes('keys')));
  await anew();
  const put = await restore(target, join(folder, 'one'));
  assert.ok(put.ok);
  assert.deepEqual(await fingerprint(target), await fingerprint(house.url));
  const again = await restore(target, join(folder, 'one'));
  assert.deepEqual(again, { ok: false, refused: 'database-not-empty', detail: { table: 'platform.place' } });
});

test('a backup is of one moment, though the site works on', async () => {
  let written = false;
  const made = await backup(house.url, join(folder, 'moment'), {
    now: house.clock.now(),
    onProgress: () => {
      if (written) return;
      written = true;
      void house.act(async (ctx) =>
        ctx.writes.insert('vault.subject', { place_id: ctx.place, id: ctx.ids.next(), created_at: ctx.clock.now() }),
      );
    },
  });
  assert.ok(made.ok && written);
  assert.equal(
    made.value.parts.filter(({ table }) => table === 'vault.subject').reduce((sum, { rows }) => sum + rows, 0),
    0,
  );
});

test('a used folder, a used database and a stranger’s database are refused', async () => {
  assert.equal((await backup(house.url, join(folder, 'one'), { now: house.clock.now() })).ok, false);
  const used = await restore(house.url, join(folder, 'one'));
  assert.equal(used.ok ? '' : used.refused, 'database-not-empty');
  await anew();
  await onServer(target, (client) => client.query('create table public.theirs (n int)'));
  assert.deepEqual(await restore(target, join(folder, 'one')), {
    ok: false,
    refused: 'database-not-empty',
    detail: { table: 'theirs' },
  });
});

test('a byte changed in any file, a file gone or a backup cut short is refused before anything is written', async () => {
  await anew();
  const copy = join(folder, 'bad');
  await cp(join(folder, 'one'), copy, { recursive: true });
  const [place = ''] = (await readdir(copy)).filter((name) => name !== 'manifest.json');
  const file = join(copy, place, 'people.person.copy.gz');
  const bytes = await readFile(file);
  await writeFile(
    file,
    Buffer.concat([bytes.subarray(0, 12), Buffer.from([(bytes[12] ?? 0) ^ 1]), bytes.subarray(13)]),
  );
  assert.deepEqual(await restore(target, copy), {
    ok: false,
    refused: 'damaged',
    detail: { file: `${place}/people.person.copy.gz` },
  });
  await rm(file);
  assert.equal((await restore(target, copy)).ok, false);
  await rm(join(copy, 'manifest.json'));
  assert.deepEqual(await restore(target, copy), { ok: false, refused: 'no-backup', detail: { folder: copy } });
  const { rows } = await onServer(target, (client) =>
    client.query(`select from pg_namespace where nspname = 'platform'`),
  );
  assert.equal(rows.length, 0);
});

test('a backup of a newer version is refused', async () => {
  const copy = join(folder, 'newer');
  await cp(join(folder, 'one'), copy, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  manifest.migrations.push({ number: 9999, name: 'later', digest: 'x' });
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest));
  const outcome = await restore(target, copy);
  assert.equal(outcome.ok ? '' : outcome.refused, 'newer');
});

test('rows that were moved to another place’s file are refused by the database', async () => {
  await anew();
  const copy = join(folder, 'moved');
  await cp(join(folder, 'one'), copy, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  const parts: { table: string; place: string }[] = manifest.parts;
  for (const part of parts)
    if (part.table === 'vault.place_key') part.place = part.place === other ? house.place : other;
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest));
  await assert.rejects(restore(target, copy), /loaded_into_this_place/);
  const client = new pg.Client(target);
  await client.connect();
  assert.equal((await client.query('select from platform.place')).rowCount, 0);
  await client.end();
});
