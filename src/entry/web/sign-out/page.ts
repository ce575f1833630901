import { endSession } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import { staffCookie } from '../demo/sign-in/staff-cookie.js';
import { type PageHandler, redirect } from '../page.js';
import { paths } from '../paths.js';

/** Ends the session in the database, so that a copied cookie opens nothing, and takes the cookie away. */
export const submitSignOut: PageHandler = async (request) => {
  const token = request.cookies[staffCookie];
  if (token) await act(request.house, request.who, (ctx) => endSession(ctx, token));
  return redirect(paths.home, [{ name: staffCookie, value: undefined }]);
};
