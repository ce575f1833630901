import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { Rebuilder, RebuiltRow } from './rebuilder.js';

const name = (part: string): string => `"${part.replaceAll('"', '""')}"`;
const tableName = (table: string): string => table.split('.').map(name).join('.');
const keyText = ({ key }: Rebuilder, alias: string): string =>
  `jsonb_build_object(${key.map((column) => `'${column}', ${alias}.${name(column)}`).join(', ')})`;

export interface Difference {
  readonly key: Record<string, string | number>;
  /** Undefined where the whole row is missing. */
  readonly column: string | undefined;
}

/** The first of these rows that the table does not hold, or holds otherwise; the database compares, by its own types. */
export async function findDifference(
  { db, place }: Context,
  rebuilder: Rebuilder,
  rows: readonly RebuiltRow[],
): Promise<Difference | undefined> {
  const { table, key, columns } = rebuilder;
  const differs = (column: string) => `a.${name(column)} is distinct from r.${name(column)}`;
  const which = columns.map((column) => `when ${differs(column)} then '${column}'`).join(' ');
  const { rows: found } = await sql<{ key: Difference['key']; missing: boolean; differing: string | null }>`
    select ${sql.raw(keyText(rebuilder, 'r'))} as key, a.place_id is null as missing,
           ${sql.raw(which === '' ? 'null::text' : `case ${which} end`)} as differing
      from jsonb_populate_recordset(null::${sql.raw(tableName(table))}, ${JSON.stringify(rows)}::jsonb) r
      left join ${sql.raw(tableName(table))} a on a.place_id = ${place} and ${sql.raw(
        ['true', ...key.map((column) => `a.${name(column)} = r.${name(column)}`)].join(' and '),
      )}
     where ${sql.raw(['a.place_id is null', ...columns.map(differs)].join(' or '))} limit 1`.execute(db);
  const [first] = found;
  return first && { key: first.key, column: first.missing ? undefined : (first.differing ?? undefined) };
}

export async function countRows({ db, place }: Context, { table }: Rebuilder): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.raw(tableName(table))} where place_id = ${place}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Text of a query for the keys of the table's rows, each as jsonb text, which is the same for equal keys. */
export const keysQuery = ({ place }: Context, rebuilder: Rebuilder): string =>
  `select ${keyText(rebuilder, 'a')}::text as key from ${tableName(rebuilder.table)} a where a.place_id = '${place}'`;

/** The keys of rebuilt rows as `keysQuery` writes them. */
export async function listKeys({ db }: Context, rebuilder: Rebuilder, rows: readonly RebuiltRow[]) {
  const { rows: keys } = await sql<{ key: string }>`select ${sql.raw(keyText(rebuilder, 'r'))}::text as key
    from jsonb_populate_recordset(null::${sql.raw(tableName(rebuilder.table))}, ${JSON.stringify(rows)}::jsonb) r`.execute(
    db,
  );
  return keys.map(({ key }) => key);
}
