import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitBulk, takeTemplate, viewBulk } from './page.js';
import { confirmBulkFile, takeResults, viewBulkFile } from './results-page.js';

const access = 'resident';
const isForOthersToo = true;

/** Many requests of an organisation in one file. */
export const bulkRoutes: readonly Route[] = [
  { method: 'GET', path: paths.bulk(':service'), access, isForOthersToo, handle: viewBulk },
  {
    method: 'POST',
    path: paths.bulk(':service'),
    access,
    isForOthersToo,
    takesFiles: true,
    handle: submitBulk,
    perMinute: 20,
  },
  { method: 'GET', path: paths.bulkTemplate(':service'), access, isForOthersToo, handle: takeTemplate },
  { method: 'GET', path: paths.bulkFile(':service', ':id'), access, isForOthersToo, handle: viewBulkFile },
  { method: 'POST', path: paths.bulkFile(':service', ':id'), access, isForOthersToo, handle: confirmBulkFile },
  { method: 'GET', path: paths.bulkResults(':service', ':id'), access, isForOthersToo, handle: takeResults },
];
