import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitEndFollow, submitFollow, submitFollowLink, viewEndFollow, viewFollow, viewFollowLink } from './page.js';

const access = 'public';
const perMinute = 30;

/** Following a request by email, without an account. The link in each letter is the capability: 128 random bits. */
export const followingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.follow(':reference'), access, handle: viewFollow, perMinute },
  { method: 'POST', path: paths.follow(':reference'), access, handle: submitFollow, perMinute: 10 },
  { method: 'GET', path: paths.followNear(':case'), access, handle: viewFollow, perMinute },
  { method: 'POST', path: paths.followNear(':case'), access, handle: submitFollow, perMinute: 10 },
  { method: 'GET', path: paths.followLink(':token'), access, handle: viewFollowLink, perMinute },
  { method: 'POST', path: paths.followLink(':token'), access, handle: submitFollowLink, perMinute },
  { method: 'GET', path: paths.endFollow(':token'), access, handle: viewEndFollow, perMinute },
  { method: 'POST', path: paths.endFollow(':token'), access, handle: submitEndFollow, perMinute },
];
