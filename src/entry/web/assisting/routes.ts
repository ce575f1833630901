import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitAssist, submitStop, viewAssist } from './page.js';

const access = 'staff';
const perMinute = 20;

/** Officers fill in a service with somebody who telephones or visits. */
export const assistingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.assist, access, handle: viewAssist },
  { method: 'POST', path: paths.assist, access, handle: submitAssist, perMinute },
  { method: 'POST', path: paths.stopAssisting, access, handle: submitStop, perMinute },
];
