import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { done, type Outcome, refuse } from '../../refusal.js';
import { migrate } from '../migrating/migrate.js';
import { listMigrations, type Migration } from '../migrating/migrations.js';
import { withClient } from '../with-client.js';
import type { BackupProgress } from './backup.js';
import { asSql, listTables } from './list-tables.js';
import { type Manifest, type Part, readManifest } from './manifest.js';

export type RestoreRefusal =
  /** No whole backup is in the folder. */
  | 'no-backup'
  /** A file's bytes are not those that were written; detail: file. */
  | 'damaged'
  /** The backup is of a version that this one does not know; detail: migration. */
  | 'newer'
  /** The database already holds something; detail: table. */
  | 'database-not-empty';

export interface RestoreOptions {
  readonly onProgress?: (progress: BackupProgress) => void;
}

async function findDamage(folder: string, parts: readonly Part[]): Promise<string | undefined> {
  for (const { file, digest } of parts) {
    const hash = createHash('sha256');
    const isRead = await pipeline(createReadStream(join(folder, file)), hash).then(
      () => true,
      () => false,
    );
    if (!isRead || hash.digest('hex') !== digest) return file;
  }
  return undefined;
}

/** The migrations that the backup was made under; undefined when they are not the beginning of ours. */
function matchMigrations(manifest: Manifest, ours: readonly Migration[]): readonly Migration[] | undefined {
  const same = manifest.migrations.every(({ digest }, at) => ours[at]?.digest === digest);
  return same ? ours.slice(0, manifest.migrations.length) : undefined;
}

/** A table that is in the way: one with a row, one of somebody else's, or ours of another version than the backup's. */
async function findOccupied(client: pg.Client, version: number): Promise<string | undefined> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|citus|columnar)'`,
  );
  if (tables.length === 0) return undefined;
  if (!tables.some(({ name }) => name === 'platform.migration')) return tables[0]?.name;
  const { rows: applied } = await client.query<{ number: number }>(
    'select coalesce(max(number), 0) as number from platform.migration',
  );
  if (applied[0]?.number !== version) return 'platform.migration';
  const { rows: places } = await client.query<{ place_id: string }>('select place_id from platform.place limit 1');
  return places.length > 0 ? 'platform.place' : undefined;
}

async function load(client: pg.Client, folder: string, part: Part): Promise<void> {
  const { name, columns } = asSql(part);
  await client.query(`set local guildhall.place = '${part.place}'`);
  const rows = client.query(copyFrom(`copy ${name} (${columns}) from stdin`));
  await pipeline(createReadStream(join(folder, part.file)), createGunzip(), rows);
  if (rows.rowCount !== part.rows)
    throw new Error(`${part.file} held ${rows.rowCount} rows, and its manifest says ${part.rows}.`);
}

async function loadAll(
  client: pg.Client,
  folder: string,
  parts: readonly Part[],
  options: RestoreOptions,
): Promise<void> {
  await client.query('begin; set local role guildhall_load; set local statement_timeout = 0');
  try {
    for (const [at, part] of parts.entries()) {
      await load(client, folder, part);
      options.onProgress?.({ part: at + 1, parts: parts.length, table: part.table, rows: part.rows });
    }
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    throw fault;
  }
}

/**
 * Puts a backup into an empty database: every file's digest is checked before anything is written, the rows arrive in
 * one transaction, and the database is then brought up to this version. Replay the shred ledger afterwards.
 */
export async function restore(
  url: string,
  folder: string,
  options: RestoreOptions = {},
): Promise<Outcome<Manifest, RestoreRefusal>> {
  const manifest = await readManifest(folder);
  if (!manifest) return refuse('no-backup', { folder });
  const ours = await listMigrations();
  const then = matchMigrations(manifest, ours);
  if (!then) return refuse('newer', { migration: manifest.migrations.length });
  const damaged = await findDamage(folder, manifest.parts);
  if (damaged !== undefined) return refuse('damaged', { file: damaged });
  return withClient(
    url,
    async (client) => {
      const occupied = await findOccupied(client, then.length);
      if (occupied !== undefined) return refuse('database-not-empty', { table: occupied });
      await migrate(url, then);
      const expected = new Set((await listTables(client)).map(({ name }) => name));
      const stray = manifest.parts.find(({ table }) => !expected.has(table));
      if (stray) return refuse('damaged', { file: stray.file });
      await loadAll(client, folder, manifest.parts, options);
      await migrate(url, ours);
      await client.query('analyze');
      return done(manifest);
    },
    { application_name: 'guildhall restore' },
  );
}
