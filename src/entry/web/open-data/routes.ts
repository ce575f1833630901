import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewDataset, viewDatasetCsv } from './dataset/page.js';
import { viewDatasets } from './list/page.js';

const access = 'public';

/** The catalogue of open datasets, each explained and to be had as a file. */
export const openDataRoutes: readonly Route[] = [
  { method: 'GET', path: paths.datasets, access, handle: viewDatasets },
  { method: 'GET', path: paths.datasetCsv(':name'), access, handle: viewDatasetCsv, perMinute: 30 },
  { method: 'GET', path: paths.dataset(':name'), access, handle: viewDataset, perMinute: 60 },
];
