import { mergeMinutes } from '../../../../foundation/people/index.js';
import type { CookieChange } from '../../page.js';

/** That this browser has proved one account and is on the way to prove another. It opens nothing. */
export const mergeCookie = 'merging';
export const keepMerging = (token: string): CookieChange => ({
  name: mergeCookie,
  value: token,
  maxAge: mergeMinutes * 60,
});
export const dropMerging: CookieChange = { name: mergeCookie, value: undefined };
