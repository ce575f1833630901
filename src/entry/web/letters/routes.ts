import { keyingRoutes } from '../keying/routes.js';
import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewLetters } from './list/page.js';
import { submitKept, submitPosted, submitPrinted, viewLetter } from './one/page.js';

const access = 'staff';

/** Letters on paper, for people without email. Opening one is a look. */
export const letterRoutes: readonly Route[] = [
  ...keyingRoutes,
  { method: 'GET', path: paths.letters, access, handle: viewLetters },
  { method: 'GET', path: paths.letter(':id'), access, handle: viewLetter },
  { method: 'POST', path: paths.postLetter(':id'), access, handle: submitPosted },
  { method: 'POST', path: paths.printLetter(':id'), access, handle: submitPrinted },
  { method: 'POST', path: paths.keepLetter(':id'), access, handle: submitKept },
];
