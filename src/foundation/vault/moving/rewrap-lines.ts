import type { KeyCustody } from '../../../platform/custody.js';
import { type KeyTable, keyTables } from './moving-store.js';
import { MovedKeysFaulty } from './open-keys.js';

type Row = Readonly<Record<string, unknown>>;

/** Whether a row's key lives, and so travels: only that of a subject can have been destroyed. */
const isLiving = (row: Row): boolean => (row.destroyed_at ?? null) === null;

/**
 * Rows of a table of keys, as JSON lines, each with its key wrapped by this installation's key-encryption key. The keys
 * come in the order of the rows. @throws MovedKeysFaulty where one is missing, or of another row, or left over
 */
export async function* rewrapLines(
  custody: KeyCustody,
  table: KeyTable,
  rows: AsyncIterable<readonly string[]>,
  keys: AsyncGenerator<readonly [string, Buffer]>,
): AsyncGenerator<readonly string[]> {
  const rewrap = async (line: string): Promise<string> => {
    const row = JSON.parse(line) as Row;
    if (!isLiving(row)) return JSON.stringify({ ...row, kek: custody.current, wrapped: null });
    const next = await keys.next();
    const [name, key] = next.done ? [] : next.value;
    if (!key || name !== row[keyTables[table]]) throw new MovedKeysFaulty(table, 'are not those of its rows');
    const { kek, wrapped } = custody.wrap(key);
    key.fill(0);
    return JSON.stringify({ ...row, kek, wrapped: wrapped.toString('base64') });
  };
  for await (const batch of rows) {
    const rewrapped: string[] = [];
    for (const line of batch) rewrapped.push(await rewrap(line));
    yield rewrapped;
  }
  if (!(await keys.next()).done) throw new MovedKeysFaulty(table, 'are more than its rows');
}
