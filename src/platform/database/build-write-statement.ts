import { toParameter } from './to-parameter.js';

/** One queued write: rows for a table, or a statement of its own. */
export type QueuedWrite =
  | { readonly table: string; readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] }
  | { readonly text: string; readonly params: readonly unknown[] };

/** Up to this many rows of a table travel as parameters; more travel as one JSON document, whose text is the same for any number. */
const mostAsParameters = 3;

const name = (part: string) => `"${part.replaceAll('"', '""')}"`;
const tableName = (table: string) => table.split('.').map(name).join('.');

const asParameter = (value: unknown, isJson: boolean): string | Buffer | null =>
  isJson && value !== undefined && value !== null ? JSON.stringify(value) : toParameter(value);

function asJson(value: unknown): unknown {
  if (value === undefined) return null;
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return typeof value === 'bigint' ? String(value) : value;
}

/**
 * One statement that does all the queued writes: several `with`, each an insert, update or delete, all seeing the
 * database as it was before any of them (so no two may touch the same row).
 */
export function buildWriteStatement(
  writes: readonly QueuedWrite[],
  jsonColumns: ReadonlySet<string>,
): { text: string; params: (string | Buffer | null)[] } {
  const params: (string | Buffer | null)[] = [];
  const add = (value: string | Buffer | null) => `$${params.push(value)}`;
  const parts = writes.map((write) => {
    if ('text' in write) {
      const first = params.length;
      params.push(...write.params.map(toParameter));
      return write.text.replace(/\$(\d+)/g, (_, number: string) => `$${first + Number(number)}`);
    }
    const columns = write.columns.map(name).join(', ');
    const table = tableName(write.table);
    const isJson = write.columns.map((column) => jsonColumns.has(`${write.table}.${column}`));
    if (write.rows.length <= mostAsParameters) {
      const rows = write.rows.map(
        (row) => `(${row.map((value, at) => add(asParameter(value, isJson[at] === true))).join(', ')})`,
      );
      return `insert into ${table} (${columns}) values ${rows.join(', ')}`;
    }
    const objects = write.rows.map((row) =>
      Object.fromEntries(write.columns.map((column, at) => [column, asJson(row[at])])),
    );
    return `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ${add(JSON.stringify(objects))}::jsonb)`;
  });
  const last = parts.pop() ?? 'select 1';
  return {
    text: parts.length === 0 ? last : `with ${parts.map((part, at) => `w${at} as (${part})`).join(', ')} ${last}`,
    params,
  };
}
