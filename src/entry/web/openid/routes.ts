import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitOneLogin, submitStaffProvider, viewOneLogin, viewStaffProvider } from './begin/page.js';
import { viewToldIdentity } from './identity/page.js';
import { viewClientKeys } from './keys/page.js';
import { viewProblem } from './problem/page.js';
import { viewStaffProviderReturn } from './return/officer.js';
import { viewOneLoginReturn } from './return/resident.js';

const open = { access: 'public', perMinute: 60 } as const;
/** Officers come in before their place opens. */
const toDesk = { ...open, isBeforeOpening: true } as const;

/** Signing in by OpenID Connect: residents by GOV.UK One Login, officers by their council's own. Nothing is there where none is set. */
export const openIdRoutes: readonly Route[] = [
  { ...open, method: 'GET', path: paths.oneLogin, handle: viewOneLogin },
  { ...open, method: 'POST', path: paths.oneLogin, handle: submitOneLogin, knowsResident: true },
  { ...open, method: 'GET', path: paths.oneLoginReturn, handle: viewOneLoginReturn },
  { method: 'GET', path: paths.oneLoginIdentity, access: 'resident', handle: viewToldIdentity },
  {
    ...open,
    method: 'GET',
    path: paths.oneLoginProblem(':code'),
    handle: viewProblem('one-login'),
    knowsResident: true,
  },
  { ...toDesk, method: 'GET', path: paths.staffProvider, handle: viewStaffProvider },
  { ...toDesk, method: 'POST', path: paths.staffProvider, handle: submitStaffProvider },
  { ...toDesk, method: 'GET', path: paths.staffProviderReturn, handle: viewStaffProviderReturn },
  { ...toDesk, method: 'GET', path: paths.staffProviderProblem(':code'), handle: viewProblem('staff') },
  { ...toDesk, method: 'GET', path: paths.clientKeys, handle: viewClientKeys },
];
