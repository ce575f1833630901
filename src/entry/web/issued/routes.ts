import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitCheckIssued, viewCheckIssued } from './check/page.js';
import { viewRegister, viewRegisterCsv } from './register/page.js';

const access = 'public';

/** What services have issued, for anybody: whether one is valid, and public registers. Asking is limited by address. */
export const issuedRoutes: readonly Route[] = [
  { method: 'GET', path: paths.checkIssued(':service'), access, handle: viewCheckIssued },
  { method: 'POST', path: paths.checkIssued(':service'), access, handle: submitCheckIssued, perMinute: 30 },
  { method: 'GET', path: paths.publicRegisterCsv(':service'), access, handle: viewRegisterCsv, perMinute: 30 },
  { method: 'GET', path: paths.publicRegister(':service'), access, handle: viewRegister, perMinute: 60 },
];
