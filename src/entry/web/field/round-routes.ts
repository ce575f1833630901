import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitDecision, submitEndShift, viewDecision, viewPhones } from './phones/page.js';
import { submitOrder, submitVisit, submitVisitChange, viewRound } from './rounds/page.js';

const access = 'staff' as const;

/** Where visits are planned, and what phones sent is decided. */
export const roundRoutes: readonly Route[] = [
  { method: 'GET', path: paths.rounds, access, handle: viewRound },
  { method: 'POST', path: paths.planVisit, access, handle: submitVisit },
  { method: 'POST', path: paths.orderRound, access, handle: submitOrder },
  { method: 'POST', path: paths.changeVisit(':visit'), access, handle: submitVisitChange },
  { method: 'GET', path: paths.phones, access, handle: viewPhones },
  { method: 'POST', path: paths.endShift(':shift'), access, handle: submitEndShift },
  { method: 'GET', path: paths.undecided(':command'), access, handle: viewDecision },
  { method: 'POST', path: paths.undecided(':command'), access, handle: submitDecision },
];
