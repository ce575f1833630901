import type { Context } from '../../platform/context.js';
import type { Case } from '../../work/cases/index.js';
import { findService } from '../../work/services/index.js';
import { type Dataset, toDataset } from './dataset.js';
import type { ReleasedRow } from './hold-small-cells.js';
import { hasAlike, readRowOf } from './opendata-store.js';

/** Where a closed case is in the open data. */
export interface OpenRowOfCase {
  readonly dataset: Dataset;
  /** Its row as everybody may read it; undefined while it is held back, or not made yet. */
  readonly row?: ReleasedRow;
  /** Whether it is made, and shown to nobody until enough are alike. */
  readonly isHeldBack?: boolean;
}

/**
 * The row of a case in its service's dataset; undefined when the service opens none. A row that is held back is not
 * given, to whoever asks: that too would tell what the protection keeps.
 */
export async function findOpenRow(ctx: Context, one: Case): Promise<OpenRowOfCase | undefined> {
  const service = await findService(ctx, one.service);
  const dataset = service && toDataset(service.declaration);
  if (!dataset) return undefined;
  const row = await readRowOf(ctx, dataset.name, one.id);
  if (!row) return { dataset };
  const { by, threshold } = dataset.protect;
  return (await hasAlike(ctx, dataset.name, by, row, threshold)) ? { dataset, row } : { dataset, isHeldBack: true };
}
