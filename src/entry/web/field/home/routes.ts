import type { Route } from '../../page.js';
import { paths } from '../../paths.js';
import { giveManifest, giveWorker, viewField, viewShell } from './page.js';

const open = { method: 'GET', access: 'public', isBeforeOpening: true, perMinute: 120 } as const;

/** The app's page, and what a phone installs of it: nobody is in that. */
export const fieldRoutes: readonly Route[] = [
  { method: 'GET', path: paths.field, access: 'staff', handle: viewField },
  { ...open, path: paths.fieldShell, handle: viewShell },
  { ...open, path: paths.fieldManifest, handle: giveManifest },
  { ...open, path: paths.fieldWorker, handle: giveWorker },
];
