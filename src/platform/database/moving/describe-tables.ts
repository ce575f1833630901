import { sql } from 'kysely';
import { byReference } from '../backup/by-reference.js';
import type { Db } from '../connection.js';

export interface Column {
  readonly name: string;
  /** As PostgreSQL names it: 'uuid', 'text[]', 'timestamp with time zone'. */
  readonly type: string;
}

/** A table that holds rows of places, as the database's catalogue has it. */
export interface PlaceTable {
  /** 'schema.table' */
  readonly name: string;
  /** Every column but place_id. */
  readonly columns: readonly Column[];
  /** The columns of its primary key, place_id among them. */
  readonly key: readonly string[];
}

/** Every table of places, each after the tables that its foreign keys refer to. No list of them is kept by hand. */
export async function describeTables(db: Db): Promise<readonly PlaceTable[]> {
  const { rows } = await sql<PlaceTable & { readonly refers_to: readonly string[] }>`
    select n.nspname || '.' || c.relname as name,
           array(select json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
                   from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    and a.attname <> 'place_id' order by a.attnum) as columns,
           array(select a.attname::text from pg_constraint k
                  cross join lateral unnest(k.conkey) with ordinality as u (number, at)
                   join pg_attribute a on a.attrelid = c.oid and a.attnum = u.number
                  where k.conrelid = c.oid and k.contype = 'p' order by u.at) as key,
           array(select rn.nspname || '.' || rc.relname from pg_constraint k
                   join pg_class rc on rc.oid = k.confrelid join pg_namespace rn on rn.oid = rc.relnamespace
                  where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers_to
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute p on p.attrelid = c.oid and p.attname = 'place_id'
     where c.relkind in ('r', 'p') and not c.relispartition and pg_get_userbyid(c.relowner) = 'guildhall_migrate'
     order by 1`.execute(db);
  return byReference(rows).map(({ name, columns, key }) => ({ name, columns, key }));
}
