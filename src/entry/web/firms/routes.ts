import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitGiveFirm, viewGiveFirm } from './give/page.js';
import { viewFirms } from './list/page.js';
import { submitFirm, viewFirm } from './one/page.js';

const access = 'resident';

/** Appointing an organisation, and acting with one for whoever appointed it. */
export const firmRoutes: readonly Route[] = [
  { method: 'GET', path: paths.giveFirmMandate, access, handle: viewGiveFirm },
  { method: 'POST', path: paths.giveFirmMandate, access, handle: submitGiveFirm, perMinute: 20 },
  { method: 'GET', path: paths.firms, access, handle: viewFirms },
  { method: 'GET', path: paths.firm(':id'), access, handle: viewFirm },
  { method: 'POST', path: paths.firm(':id'), access, handle: submitFirm, perMinute: 20 },
];
