import type { Context } from '../../platform/context.js';
import type { Dataset } from './dataset.js';
import type { Held, ReleasedRow } from './hold-small-cells.js';
import { readRows } from './opendata-store.js';

/** Before the first row of the shuffled order. */
const start = '00000000-0000-0000-0000-000000000000';

export interface DatasetPage {
  readonly rows: readonly ReleasedRow[];
  /** What to give as `after` for the rows that follow; undefined at the end. */
  readonly next?: string;
}

/**
 * Up to `most` rows of a dataset that may be shown, in an order that tells nothing. `held` is what `countDataset` said
 * once for all pages: a combination that has grown since waits for the next reading.
 */
export async function readDataset(
  ctx: Context,
  { name, columns }: Dataset,
  held: Held,
  { after = start, most }: { readonly after?: string; readonly most: number },
): Promise<DatasetPage> {
  const rows: ReleasedRow[] = [];
  let next: string | undefined = after;
  while (next !== undefined && rows.length < most) {
    const read = await readRows(ctx, name, next, most);
    for (const { shuffled, released } of read) {
      if (rows.length === most) break;
      next = shuffled;
      if (held.isShown(released)) rows.push(pickColumns(released, columns));
    }
    if (read.length < most && next === (read.at(-1)?.shuffled ?? next)) next = undefined;
  }
  return { rows, ...(next === undefined ? {} : { next }) };
}

/** Only the columns that are declared now, in their order. */
const pickColumns = (row: ReleasedRow, columns: Dataset['columns']): ReleasedRow =>
  Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
