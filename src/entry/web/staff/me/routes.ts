import type { Route } from '../../page.js';
import { paths } from '../../paths.js';
import { submitOwnPasskey, viewOwnPasskeys } from './add-passkey.js';
import {
  submitDrawCodes,
  submitEndOthers,
  submitEndSession,
  submitForgetBrowser,
  submitRemovePasskey,
  viewMe,
} from './page.js';

const access = 'staff';

/** An officer's own ways in, sessions and browsers. */
export const ownRoutes: readonly Route[] = [
  { method: 'GET', path: paths.me, access, handle: viewMe },
  { method: 'GET', path: paths.addOwnPasskey, access, handle: viewOwnPasskeys },
  { method: 'POST', path: paths.addOwnPasskey, access, handle: submitOwnPasskey },
  { method: 'POST', path: paths.removeOwnPasskey, access, handle: submitRemovePasskey },
  { method: 'POST', path: paths.drawOwnCodes, access, handle: submitDrawCodes },
  { method: 'POST', path: paths.endDeskSession, access, handle: submitEndSession },
  { method: 'POST', path: paths.endOtherDeskSessions, access, handle: submitEndOthers },
  { method: 'POST', path: paths.forgetDeskBrowser, access, handle: submitForgetBrowser },
];
