import type { PlaceId } from '../../ids.js';
import { quote } from '../backup/list-tables.js';
import type { Column, PlaceTable } from './describe-tables.js';

/** What of a table is written: some of its columns, and of its rows those for which the condition holds. */
export interface Selection {
  readonly columns: readonly Column[];
  /** A condition in SQL, of ours. */
  readonly where?: string | undefined;
}

const asText = ({ name, type }: Column): string =>
  type === 'bytea' ? `replace(encode(x."${name}", 'base64'), chr(10), '') as "${name}"` : `x."${name}"`;

/**
 * A query for the rows of one place as JSON objects, one a row, in the order of the table's key. Bytes are base64,
 * moments ISO 8601 in the session's time zone; place_id is understood. No line of it holds a line break.
 */
export function linesQuery({ name, key }: PlaceTable, place: PlaceId, { columns, where = 'true' }: Selection): string {
  const order = key.map((column) => `x."${column}"`).join(', ');
  return `select row_to_json(r)::text as line
    from (select ${columns.map(asText).join(', ')} from ${quote(name)} x
           where x.place_id = '${place}' and (${where}) order by ${order}) r`;
}
