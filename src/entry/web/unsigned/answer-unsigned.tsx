import { type PageReply, type PageRequest, page, redirect } from '../page.js';
import { paths } from '../paths.js';
import { MandateOverPage, SignedOutPage } from './view.js';

/** What somebody who is not signed in gets from a page of their own: the way to sign in, and back to the page. */
export function answerSignedOut(request: PageRequest, method: 'GET' | 'POST'): PageReply {
  if (method === 'GET') return redirect(`${paths.signIn}?to=${encodeURIComponent(request.url)}`);
  return page(<SignedOutPage frame={request} signIn={paths.signIn} />, 403);
}

/** What somebody gets who acted under a mandate that is over: nothing is done, for themself neither, until they say so. */
export const answerMandateOver = (request: PageRequest): PageReply => page(<MandateOverPage frame={request} />, 403);

/** What somebody without a session gets from a page of the desk: the way to sign in, and back to the page. */
export function answerUnsigned(request: PageRequest, method: 'GET' | 'POST'): PageReply {
  const signIn = request.isDemo ? paths.demoSignIn : paths.staffSignIn;
  if (method === 'GET') return redirect(`${signIn}?to=${encodeURIComponent(request.url)}`);
  return page(<SignedOutPage frame={request} signIn={signIn} />, 403);
}
