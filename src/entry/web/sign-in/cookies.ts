import { codeMinutes } from '../../../foundation/people/index.js';
import type { CookieChange } from '../page.js';
import { residentCookie } from '../signed-in/resident-cookie.js';

/** The browser's side of a sign-in that waits for its code. */
export const challengeCookie = 'signing-in';
export const keepChallenge = (token: string): CookieChange => ({
  name: challengeCookie,
  value: token,
  maxAge: codeMinutes * 60,
});
export const dropChallenge: CookieChange = { name: challengeCookie, value: undefined };

/** That this browser has signed in with an address before: it names nobody, and opens nothing. */
export const knownCookie = 'known';
export const keepKnown = (mark: string): CookieChange => ({ name: knownCookie, value: mark, maxAge: 180 * 86_400 });

/** As long as the session itself; a browser that is closed forgets it sooner. */
export const keepSession = (token: string): CookieChange => ({ name: residentCookie, value: token });
