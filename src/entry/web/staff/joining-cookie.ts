import { joiningMinutes } from '../../../foundation/people/index.js';
import type { CookieChange } from '../page.js';

/** Of a browser that may add passkeys to one officer for an hour. It opens nothing else. */
export const joiningCookie = 'joining';

export const keepJoining = (token: string): CookieChange => ({
  name: joiningCookie,
  value: token,
  maxAge: joiningMinutes * 60,
});
export const dropJoining: CookieChange = { name: joiningCookie, value: undefined };
