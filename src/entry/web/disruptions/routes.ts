import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitDisruption, viewDeskDisruptions } from './desk/page.js';
import { submitCloseTogether, submitEndDisruption, viewDisruption } from './one/page.js';
import { viewDisruptionsAtom, viewDisruptionsJson } from './public/feed.js';
import { viewDisruptions } from './public/page.js';

const staff = { access: 'staff' } as const;

/** What the place knows of and people need not report. */
export const disruptionRoutes: readonly Route[] = [
  { method: 'GET', path: paths.disruptions, access: 'public', handle: viewDisruptions },
  { method: 'GET', path: paths.disruptionsJson, access: 'public', handle: viewDisruptionsJson, perMinute: 60 },
  { method: 'GET', path: paths.disruptionsAtom, access: 'public', handle: viewDisruptionsAtom, perMinute: 60 },
  { method: 'GET', path: paths.deskDisruptions, ...staff, handle: viewDeskDisruptions },
  { method: 'POST', path: paths.deskDisruptions, ...staff, handle: submitDisruption },
  { method: 'GET', path: paths.deskDisruption(':disruption'), ...staff, handle: viewDisruption },
  { method: 'POST', path: paths.endDisruption(':disruption'), ...staff, handle: submitEndDisruption },
  { method: 'POST', path: paths.closeDisrupted(':disruption'), ...staff, handle: submitCloseTogether },
];
