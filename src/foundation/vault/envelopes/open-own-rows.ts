import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { open } from '../../../platform/sealed/open.js';
import { openRow } from './open-row.js';

/** What many people gave of themselves, by row and then by name: as `openOwn`, each for its own person alone, in one reading. */
export async function openOwnRows(
  ctx: Context,
  table: string,
  rows: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, Opened<unknown>>>>> {
  const found = new Map<string, Readonly<Record<string, Opened<unknown>>>>();
  for (const { row, values } of await openRow(ctx, table, rows)) {
    const opened = Object.entries(values).map(([name, value]) => [name, open(contentOf(value))]);
    found.set(row, { ...found.get(row), ...Object.fromEntries(opened) });
  }
  return found;
}
