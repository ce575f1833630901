import { isFresh } from './is-enough.js';

/** Ways in change only so soon after a sign-in: whoever finds an open browser does not come by a key of their own. */
const changingMinutes = 10;

/** Whether somebody who proved at `at` who they are may add a way in or take one away now. */
export const mayChangeWaysIn = (at: Date | undefined, now: Date): boolean =>
  at !== undefined && isFresh(at, changingMinutes, now);
