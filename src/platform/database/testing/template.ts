import pg from 'pg';
import { migrate } from '../migrating/migrate.js';
import { digestOf, listMigrations } from '../migrating/migrations.js';

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Runs statements of the server's own on a connection of their own. */
export async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The migrated database that test databases are copied from; made again when any migration changed. */
export async function findTemplate(server: string): Promise<string> {
  const migrations = await listMigrations();
  const name = `guildhall_template_${digestOf(migrations).slice(0, 16)}`;
  await onServer(server, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('guildhall_template'))`);
    const { rows } = await client.query<{ datname: string; datistemplate: boolean }>(
      `select datname, datistemplate from pg_database where datname = $1`,
      [name],
    );
    if (rows[0]?.datistemplate) return;
    if (rows[0]) await client.query(`drop database "${name}" with (force)`); // somebody was stopped half-way
    await client.query(`create database "${name}"`);
    await migrate(withDatabase(server, name), migrations);
    await client.query(`alter database "${name}" with is_template true`);
  });
  return name;
}
