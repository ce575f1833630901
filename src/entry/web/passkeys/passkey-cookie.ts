import type { CookieChange } from '../page.js';

/** The browser's side of a passkey ceremony: a challenge is answered in the browser for which it was drawn. */
export const passkeyCookie = 'passkey';

export const keepBrowser = (token: string): CookieChange => ({ name: passkeyCookie, value: token });
