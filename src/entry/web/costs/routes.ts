import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewCaseCost } from './case/page.js';
import { viewCosts, viewCostsCsv } from './summary/page.js';

const access = 'public';

/** What services and single closed cases cost. */
export const costRoutes: readonly Route[] = [
  { method: 'GET', path: paths.costs, access, handle: viewCosts, perMinute: 60 },
  { method: 'GET', path: paths.costsCsv, access, handle: viewCostsCsv, perMinute: 30 },
  { method: 'GET', path: paths.caseCost(':id'), access, handle: viewCaseCost, perMinute: 60 },
];
