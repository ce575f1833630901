import { sql } from 'kysely';
import type { PlaceId } from '../../ids.js';
import { quote } from '../backup/list-tables.js';
import type { Db } from '../connection.js';
import type { Column } from './describe-tables.js';

const fromText = ({ name, type }: Column): string =>
  type === 'bytea' ? `decode(r."${name}", 'base64')` : `r."${name}"`;

/** Inserts rows that `linesQuery` gave, in one statement; the place's fence holds for each. */
export async function loadLines(
  db: Db,
  place: PlaceId,
  { table, columns }: { readonly table: string; readonly columns: readonly Column[] },
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return;
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const typed = columns.map(({ name, type }) => `"${name}" ${type === 'bytea' ? 'text' : type}`).join(', ');
  await sql`insert into ${sql.raw(quote(table))} (place_id, ${sql.raw(names)})
    select ${place}::uuid, ${sql.raw(columns.map(fromText).join(', '))}
      from json_to_recordset(${`[${lines.join(',')}]`}::json) as r (${sql.raw(typed)})`.execute(db);
}
