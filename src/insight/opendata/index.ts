export { countDataset } from './count-dataset.js';
export type { Dataset, ExplainedColumn } from './dataset.js';
export { findDataset } from './find-dataset.js';
export { findOpenRow, type OpenRowOfCase } from './find-open-row.js';
export type { Held, ReleasedRow } from './hold-small-cells.js';
export { listDatasets } from './list-datasets.js';
export { openRows } from './open-rows.js';
export { readDataset } from './read-dataset.js';
