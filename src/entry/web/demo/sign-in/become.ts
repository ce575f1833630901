import { drawBrowser, endSession, startSession } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import type { PersonId } from '../../../../platform/ids.js';
import { type PageReply, type PageRequest, redirect } from '../../page.js';
import { keepSession } from '../../sign-in/cookies.js';
import { browserCookie, keepBrowserKnown } from '../../signed-in/browser-cookie.js';
import { noteSignIn } from '../../signed-in/note-sign-in.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { staffCookie } from './staff-cookie.js';

const hours = 12;

const replacing = (token: string | undefined) => (token === undefined ? {} : { replaces: token });

/** Signs in as an officer of the demonstration, by a new token: one that was planted before opens nothing. Ends who one was. */
export async function becomeOfficer(request: PageRequest, person: PersonId, to: string): Promise<PageReply> {
  const { house, who, cookies } = request;
  const { [staffCookie]: before, [residentCookie]: resident } = cookies;
  const { token, browser } = await act(house, who, async (ctx) => {
    if (resident !== undefined) await endSession(ctx, resident);
    const known = { browser: drawBrowser(ctx, cookies[browserCookie]) };
    return { ...known, ...(await startSession(ctx, person, { ...known, ...replacing(before) })) };
  });
  noteSignIn(request, { of: 'staff', way: 'demo' });
  const staff = { name: staffCookie, value: token, maxAge: hours * 3600 };
  return redirect(to, [staff, keepBrowserKnown(browser), { name: residentCookie, value: undefined }]);
}

/** Signs in as a resident of the demonstration. Ends who one was: whoever was an officer in this browser is none any more. */
export async function becomeResident(request: PageRequest, person: PersonId, to: string): Promise<PageReply> {
  const { house, who, cookies } = request;
  const { [staffCookie]: officer, [residentCookie]: before } = cookies;
  const { token } = await act(house, who, async (ctx) => {
    if (officer !== undefined) await endSession(ctx, officer);
    return startSession(ctx, person, replacing(before));
  });
  noteSignIn(request, { of: 'resident', way: 'demo' });
  return redirect(to, [keepSession(token), { name: staffCookie, value: undefined }]);
}
