import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitPasskey, viewPasskeys } from './add/page.js';
import { submitPasskeySignIn, viewPasskeySignIn } from './sign-in/page.js';

const perMinute = 60;

/** Residents' passkeys. Failures are counted by address only: nobody is locked out by another. */
export const passkeyRoutes: readonly Route[] = [
  { method: 'GET', path: paths.passkeySignIn, access: 'public', handle: viewPasskeySignIn, perMinute },
  { method: 'POST', path: paths.passkeySignIn, access: 'public', handle: submitPasskeySignIn, perMinute },
  { method: 'GET', path: paths.passkeys, access: 'resident', handle: viewPasskeys, perMinute },
  { method: 'POST', path: paths.passkeys, access: 'resident', handle: submitPasskey, perMinute },
];
