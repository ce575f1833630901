import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewEvidence } from './evidence/page.js';
import { viewMarking } from './page.js';

/** How information is marked, for anybody, and whether it is marked rightly, for those who protect data. */
export const markingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.marking, access: 'public', handle: viewMarking, perMinute: 60 },
  { method: 'GET', path: paths.markingEvidence, access: 'staff', handle: viewEvidence, perMinute: 30 },
];
