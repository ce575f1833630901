import type { CookieChange } from '../page.js';

/** By what an officer's browser is known again. It opens nothing, and outlives the session. */
export const browserCookie = 'desk-browser';
export const keepBrowserKnown = (secret: string): CookieChange => ({
  name: browserCookie,
  value: secret,
  maxAge: 90 * 86_400,
});
