import type { Context } from '../../platform/context.js';
import type { Dataset } from './dataset.js';
import { listDatasets } from './list-datasets.js';

/** The place's dataset of that name; undefined when it has none. */
export async function findDataset(ctx: Context, name: string): Promise<Dataset | undefined> {
  const datasets = await listDatasets(ctx);
  return datasets.find((one) => one.name === name);
}
