import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewSignedOut, viewStaffSignedOut } from './over/page.js';
import { submitSignOut } from './page.js';
import { viewSignOutOneLogin, viewSignOutStaffProvider } from './provider/page.js';

const open = { access: 'public', isBeforeOpening: true } as const;
const perMinute = 60;

/** The ways out: of here, and of the provider that signed somebody in; each ends with a page that says so. */
export const signOutRoutes: readonly Route[] = [
  { ...open, method: 'POST', path: paths.signOut, handle: submitSignOut },
  { ...open, method: 'GET', path: paths.signedOut, handle: viewSignedOut, perMinute },
  { ...open, method: 'GET', path: paths.staffSignedOut, handle: viewStaffSignedOut, perMinute },
  { ...open, method: 'GET', path: paths.signOutOneLogin, handle: viewSignOutOneLogin, perMinute },
  { ...open, method: 'GET', path: paths.signOutStaffProvider, handle: viewSignOutStaffProvider, perMinute },
];
