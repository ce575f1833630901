import { endSession } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import { staffCookie } from '../demo/sign-in/staff-cookie.js';
import type { PageHandler } from '../page.js';
import { paths } from '../paths.js';
import { residentCookie } from '../signed-in/resident-cookie.js';

/** Ends the session in the database, so that a copied cookie opens nothing, and takes the cookie away. */
export const submitSignOut: PageHandler = async (request) => {
  const held = [staffCookie, residentCookie].filter((name) => request.cookies[name] !== undefined);
  await act(request.house, request.who, async (ctx) => {
    for (const name of held) await endSession(ctx, request.cookies[name] ?? '');
  });
  const cookies = [staffCookie, residentCookie].map((name) => ({ name, value: undefined }));
  return { kind: 'redirect', to: paths.home, cookies, isLeaving: true };
};
