import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitCode, viewCode } from './code/page.js';
import { submitEmail, viewEmail } from './email/page.js';
import { submitHandedCode, viewHandedCode } from './handed-code/page.js';

const access = 'public';

/** The ways in of residents. What may be guessed at or sent is limited by address, besides what its act limits. */
export const signInRoutes: readonly Route[] = [
  { method: 'GET', path: paths.signIn, access, handle: viewEmail },
  { method: 'POST', path: paths.signIn, access, handle: submitEmail, perMinute: 30 },
  { method: 'GET', path: paths.signInCode, access, handle: viewCode },
  { method: 'POST', path: paths.signInCode, access, handle: submitCode, perMinute: 60 },
  { method: 'GET', path: paths.handedCode, access, handle: viewHandedCode },
  { method: 'POST', path: paths.handedCode, access, handle: submitHandedCode, perMinute: 10 },
];
