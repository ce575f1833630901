import type pg from 'pg';
import { byReference } from './by-reference.js';

export interface BackedUpTable {
  /** 'schema.table' */
  readonly name: string;
  readonly columns: readonly string[];
}

interface Found {
  readonly name: string;
  readonly columns: readonly string[];
  readonly refers_to: readonly string[];
}

/** Every table of places, each after the tables that its foreign keys refer to. */
export async function listTables(client: pg.ClientBase): Promise<readonly BackedUpTable[]> {
  const { rows } = await client.query<Found>(
    `select n.nspname || '.' || c.relname as name,
            array(select a.attname::text from pg_attribute a
                   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
            array(select rn.nspname || '.' || rc.relname from pg_constraint k
                    join pg_class rc on rc.oid = k.confrelid join pg_namespace rn on rn.oid = rc.relnamespace
                   where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers_to
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute p on p.attrelid = c.oid and p.attname = 'place_id'
      where c.relkind in ('r', 'p') and not c.relispartition and pg_get_userbyid(c.relowner) = 'guildhall_migrate'
      order by 1`,
  );
  return byReference(rows).map(({ name, columns }) => ({ name, columns }));
}

/** A table's name as SQL writes it. */
export const quote = (name: string) =>
  name
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');

/** The name and the columns as SQL writes them. */
export const asSql = (table: { readonly table: string; readonly columns: readonly string[] }) => ({
  name: quote(table.table),
  columns: table.columns.map((column) => `"${column}"`).join(', '),
});
