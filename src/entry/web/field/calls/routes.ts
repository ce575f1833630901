import type { FieldRoute } from './call.js';
import { casesCall } from './cases.js';
import { changesCall } from './changes.js';
import { decideCall } from './decide.js';
import { beginCall, endCall, settleCall } from './shift.js';
import { syncCall } from './sync.js';
import { undecidedCall } from './undecided.js';

/** Everything that phones ask; `work/field/contract.ts` says what of each. */
export const fieldRoutes: readonly FieldRoute[] = [
  { method: 'POST', path: '/field/shift', perMinute: 30, handle: beginCall },
  { method: 'POST', path: '/field/shift/end', perMinute: 30, handle: endCall },
  { method: 'POST', path: '/field/shift/settled', perMinute: 60, handle: settleCall },
  { method: 'POST', path: '/field/cases', perMinute: 60, handle: casesCall },
  { method: 'POST', path: '/field/sync', perMinute: 120, handle: syncCall },
  { method: 'GET', path: '/field/changes', perMinute: 120, handle: changesCall },
  { method: 'POST', path: '/field/undecided', perMinute: 60, handle: undecidedCall },
  { method: 'POST', path: '/field/decide', perMinute: 120, handle: decideCall },
];
