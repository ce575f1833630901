import { mayChangeWaysIn } from '../../../../foundation/people/index.js';
import { type PageReply, type PageRequest, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { withTo } from '../../sign-in/own-page.js';

/** Leads to a new sign-in where the last is too old for changing ways in, and from there back to `to`; undefined: go on. */
export function proveAgain({ house, officer }: PageRequest, to: string): PageReply | undefined {
  if (mayChangeWaysIn(officer?.provedAt, house.clock.now())) return undefined;
  return redirect(`${withTo(paths.staffSignIn, to)}&need=ways-in`);
}
