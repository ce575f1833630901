import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewAgreements } from './list/page.js';
import { submitStep, viewAgreement } from './one/page.js';
import { submitChange, submitNew, viewChange, viewNew } from './terms/page.js';

/** With whom the council shares what, until when. Any officer reads them; those who protect data record and end them. */
export const agreementRoutes: readonly Route[] = [
  { method: 'GET', path: paths.agreements, access: 'staff', handle: viewAgreements },
  { method: 'GET', path: paths.newAgreement, access: 'staff', handle: viewNew },
  { method: 'POST', path: paths.newAgreement, access: 'staff', handle: submitNew, perMinute: 20 },
  { method: 'GET', path: paths.agreement(':id'), access: 'staff', handle: viewAgreement },
  { method: 'POST', path: paths.agreement(':id'), access: 'staff', handle: submitStep, perMinute: 20 },
  { method: 'GET', path: paths.changeAgreement(':id'), access: 'staff', handle: viewChange },
  { method: 'POST', path: paths.changeAgreement(':id'), access: 'staff', handle: submitChange, perMinute: 20 },
];
