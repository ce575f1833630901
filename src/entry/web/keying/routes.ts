import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitKeyed, viewKeyed } from './form/page.js';
import { submitPaper, viewPaper } from './page.js';

const access = 'staff';
const isAssistedToo = true;
const perMinute = 60;

/** Officers key in what people filled in by hand. */
export const keyingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.paper, access, handle: viewPaper },
  { method: 'POST', path: paths.paper, access, handle: submitPaper, perMinute },
  { method: 'GET', path: paths.keyPaper(':service'), access, isAssistedToo, handle: viewKeyed },
  {
    method: 'POST',
    path: paths.keyPaper(':service'),
    access,
    isAssistedToo,
    takesFiles: true,
    handle: submitKeyed,
    perMinute,
  },
];
