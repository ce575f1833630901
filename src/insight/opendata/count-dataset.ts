import type { Context } from '../../platform/context.js';
import type { Dataset } from './dataset.js';
import { type Held, holdSmallCells } from './hold-small-cells.js';
import { countCells } from './opendata-store.js';

/** Counts what may be shown of a dataset at this moment, and what is held back. */
export async function countDataset(ctx: Context, { name, protect }: Dataset): Promise<Held> {
  return holdSmallCells(await countCells(ctx, name, protect.by), protect);
}
