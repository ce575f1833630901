import type pg from 'pg';
import { withClient } from '../with-client.js';
import { listMigrations, type Migration } from './migrations.js';
import { allowMigration, ensureRoles } from './roles.js';

/** "gild" and "hall": the lock that only one migration of a database holds. */
const lock = '1735093348, 1751215212';

export class DatabaseNotOurs extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DatabaseNotOurs';
  }
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly digest: string;
}

async function listApplied(client: pg.ClientBase): Promise<readonly Applied[]> {
  const { rows: known } = await client.query<{ found: boolean }>(
    `select to_regclass('platform.migration') is not null as found`,
  );
  if (!known[0]?.found) return [];
  const { rows } = await client.query<Applied>('select number, name, digest from platform.migration order by number');
  return rows;
}

/** What is still to apply. @throws DatabaseNotOurs for a newer database or a migration changed after it was applied. */
function compare(applied: readonly Applied[], migrations: readonly Migration[]): readonly Migration[] {
  for (const { number, name, digest } of applied) {
    const ours = migrations[number - 1];
    if (!ours)
      throw new DatabaseNotOurs(
        `The database is newer than this Guildhall: it has migration ${number} (${name}), which this version does not know. Run the newer version.`,
      );
    if (ours.digest !== digest)
      throw new DatabaseNotOurs(
        `Migration ${number} (${ours.name}) was changed after it was applied to this database. Migrations are never changed: restore the file, or begin with an empty database.`,
      );
  }
  return migrations.slice(applied.length);
}

const bookkeeping = `
  create schema if not exists platform;
  create table if not exists platform.migration (
    number int primary key,
    name text not null,
    digest text not null,
    applied_at timestamptz not null default now()
  );
  grant usage on schema platform to guildhall_run;
  grant select on platform.migration to guildhall_run`;

async function apply(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query('begin; set local role guildhall_migrate; set local statement_timeout = 0');
  try {
    await client.query(migration.text);
    await client.query('insert into platform.migration (number, name, digest) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.digest,
    ]);
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback').catch(() => undefined); // the fault says more than a connection that is gone
    throw new Error(
      `Migration ${migration.number} (${migration.name}) failed and nothing of it was kept: ${(fault as Error).message}`,
      { cause: fault },
    );
  }
}

/**
 * Brings the database up to date, one transaction a migration, under a lock that a second start waits for.
 * @returns how many were applied now.
 */
export async function migrate(url: string, migrations?: readonly Migration[]): Promise<number> {
  const ours = migrations ?? (await listMigrations());
  return withClient(url, async (client) => {
    await client.query(`select pg_advisory_lock(${lock})`);
    await ensureRoles(client);
    const missing = compare(await listApplied(client), ours);
    if (missing.length === 0) return 0;
    await allowMigration(client);
    await client.query(`begin; set local role guildhall_migrate; ${bookkeeping}; commit`);
    for (const migration of missing) await apply(client, migration);
    return missing.length;
  });
}

/** How many migrations this database has and how many this version knows. @throws DatabaseNotOurs as `migrate` does. */
export async function readVersion(url: string): Promise<{ applied: number; known: number }> {
  const ours = await listMigrations();
  return withClient(url, async (client) => {
    const applied = await listApplied(client);
    compare(applied, ours);
    return { applied: applied.length, known: ours.length };
  });
}
