import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewKnown } from './known/page.js';
import { viewReported } from './reported/page.js';

/** What is known already where somebody is about to report something. */
export const nearbyRoutes: readonly Route[] = [
  { method: 'GET', path: paths.known(':service'), access: 'public', isAssistedToo: true, handle: viewKnown },
  { method: 'GET', path: paths.reported(':case'), access: 'public', handle: viewReported, perMinute: 60 },
];
