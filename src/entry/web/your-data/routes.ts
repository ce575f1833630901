import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewYourData } from './held/page.js';
import { viewLooks } from './looks/page.js';
import { viewLookProof } from './proof/page.js';

/** What a person may know and do about what is held of them. */
export const yourDataRoutes: readonly Route[] = [
  { method: 'GET', path: paths.yourData, access: 'resident', perMinute: 120, handle: viewYourData },
  { method: 'GET', path: paths.yourLooks, access: 'resident', perMinute: 120, handle: viewLooks },
  {
    ...{ method: 'GET', path: paths.ownLookProof(':subject', ':number'), access: 'resident', perMinute: 120 },
    handle: viewLookProof,
  },
];
