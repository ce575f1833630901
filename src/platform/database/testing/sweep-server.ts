import { isAlive } from '../embedded/postmaster.js';
import { onServer } from './template.js';

/** Drops what killed tests left behind, and templates of migrations that have changed since. For a quiet server. */
export async function sweepServer(url: string): Promise<void> {
  await onServer(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname like 'guildhall\\_%' order by oid desc`,
    );
    const names = rows.map(({ name }) => name);
    const [, ...oldTemplates] = names.filter((name) => name.startsWith('guildhall_template_'));
    const left = names.filter((name) => {
      const [, pid] = /^guildhall_(?:test|types)_(\d+)(?:_|$)/.exec(name) ?? [];
      return pid !== undefined && !isAlive(Number(pid));
    });
    for (const name of oldTemplates) await client.query(`alter database "${name}" with is_template false`);
    for (const name of [...oldTemplates, ...left]) await client.query(`drop database if exists "${name}" with (force)`);
  });
}
