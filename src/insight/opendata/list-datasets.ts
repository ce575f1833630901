import type { Context } from '../../platform/context.js';
import { listServices } from '../../work/services/index.js';
import { type Dataset, toDataset } from './dataset.js';

/** Every open dataset of the place, by name. */
export async function listDatasets(ctx: Context): Promise<readonly Dataset[]> {
  const services = await listServices(ctx);
  const datasets = services.flatMap(({ declaration }) => toDataset(declaration) ?? []);
  return datasets.sort((a, b) => (a.name < b.name ? -1 : 1));
}
