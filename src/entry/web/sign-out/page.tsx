import { endSession } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import { staffCookie } from '../demo/sign-in/staff-cookie.js';
import { queueCookie } from '../desk/queue/last-queue.js';
import { draftPrefix } from '../journeys/draft-cookie.js';
import { type PageHandler, type PageReply, type PageRequest, page } from '../page.js';
import { paths } from '../paths.js';
import { residentCookie } from '../signed-in/resident-cookie.js';
import { countWaitingHere } from './waiting/count-waiting-here.js';
import { WaitingPage } from './waiting/view.js';

const provider = { 'one-login': paths.signOutOneLogin, staff: paths.signOutStaffProvider } as const;

/**
 * Ends the session in the database, so that a copied cookie opens nothing, and takes the cookie away, with those of drafts: whoever
 * uses the browser next reads none of their answers. Drafts stay in the account. Where a provider began the session, the next page
 * is about the provider's own; else it says that they are signed out. Where work done on this phone waits to be sent, it is said
 * first what becomes of it.
 */
export const submitSignOut: PageHandler = async (request) => {
  const waiting = countWaitingHere(request);
  if (waiting > 0 && !request.form.has('sure')) return page(<WaitingPage frame={request} count={waiting} />);
  return leave(request, waiting > 0);
};

async function leave(request: PageRequest, keepsStores: boolean): Promise<PageReply> {
  const held = [staffCookie, residentCookie].filter((name) => request.cookies[name] !== undefined);
  const begun = await act(request.house, request.who, async (ctx) => {
    const kinds = await Promise.all(held.map((name) => endSession(ctx, request.cookies[name] ?? '')));
    return kinds.find((kind) => kind !== undefined);
  });
  const drafts = Object.keys(request.cookies).filter((name) => name.startsWith(draftPrefix));
  const cookies = [staffCookie, residentCookie, queueCookie, ...drafts].map((name) => ({ name, value: undefined }));
  const over = held.includes(staffCookie) ? paths.staffSignedOut : paths.signedOut;
  return { kind: 'redirect', to: begun ? provider[begun] : over, cookies, isLeaving: true, keepsStores };
}
