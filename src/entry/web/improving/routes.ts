import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitFindProposal, submitTakeBack, viewFindProposal, viewProposal } from './follow/page.js';
import { viewImprove } from './list/page.js';
import { viewOwnProposals } from './own/page.js';
import { submitSpot, viewSpot } from './spot/page.js';
import { submitWasted, viewWasted } from './wasted/page.js';

const access = 'public';

/** What anybody may say of a service’s pages, and what became of it. Whoever is signed in finds it in their account too. */
export const improvingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.improveService(':service'), access, perMinute: 120, handle: viewImprove },
  { method: 'GET', path: paths.improvePage(':service', ':spot'), access, perMinute: 120, handle: viewSpot },
  {
    ...{ method: 'POST', path: paths.improvePage(':service', ':spot'), access, knowsResident: true, perMinute: 10 },
    handle: submitSpot,
  },
  { method: 'GET', path: paths.findProposal, access, handle: viewFindProposal },
  { method: 'POST', path: paths.findProposal, access, perMinute: 30, handle: submitFindProposal },
  { method: 'GET', path: paths.proposal(':reference'), access, perMinute: 30, handle: viewProposal },
  { method: 'POST', path: paths.takeBackProposal(':reference'), access, perMinute: 10, handle: submitTakeBack },
  { method: 'GET', path: paths.wastedTime, access: 'staff', handle: viewWasted },
  { method: 'POST', path: paths.wastedTime, access: 'staff', perMinute: 10, handle: submitWasted },
  { method: 'GET', path: paths.ownProposals, access: 'resident', perMinute: 60, handle: viewOwnProposals },
];
