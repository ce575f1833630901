import { mayChangeWaysIn } from '../../../foundation/people/index.js';
import { type PageReply, type PageRequest, redirect } from '../page.js';
import { signInFor } from '../sign-in/own-page.js';

/**
 * Leads to a new sign-in where the last is too old for changing ways in, or for adding a request that was sent without them, and from
 * there back to `to`; undefined: go on.
 */
export function proveAgain(
  { house, resident }: PageRequest,
  to: string,
  need: 'ways-in' | 'claim' = 'ways-in',
): PageReply | undefined {
  if (mayChangeWaysIn(resident?.assured.at, house.clock.now())) return undefined;
  return redirect(signInFor(to, need));
}
