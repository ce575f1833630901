import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewForm, viewLargeForm } from './page.js';

const access = 'public';

/** Forms to fill in by hand, for whoever does not answer on a screen. */
export const printingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.printForm(':service'), access, handle: viewForm },
  { method: 'GET', path: paths.printLargeForm(':service'), access, handle: viewLargeForm },
];
