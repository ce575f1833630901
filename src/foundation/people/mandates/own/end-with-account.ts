import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { endPostsAt } from '../../organisations/end-posts-at.js';
import { listOwnPosts } from '../../selves/list-own-posts.js';
import { listSelves } from '../../selves/list-selves.js';
import { isChecked } from '../capacities/capacity.js';
import { isOver, stateAfter } from '../mandate.js';
import { recordStep } from '../record-step.js';
import { listOwnRequests } from '../requests/list-own-requests.js';
import { settleRequest } from '../requests/settle-request.js';
import { listOwnMandates } from './list-own-mandates.js';

const why = 'account-closed';

/**
 * Somebody closes their account, for acts that have decided that they may: they act for nobody any more, by themself or at a firm, what
 * they asked for is taken back, and what they gave by their word ends, since they could not end it afterwards. What rests on a
 * document goes on: a court's or the law's power does not hang on an account.
 */
export async function endWithAccount(ctx: Context, person: PersonId): Promise<void> {
  const selves = await listSelves(ctx, person);
  for (const one of await listOwnMandates(ctx, person)) {
    const isGiven = selves.includes(one.person);
    if (isOver(one, ctx.clock.now()) || (isGiven && isChecked(one.capacity))) continue;
    const step = isGiven ? 'withdraw' : 'give-up';
    if (stateAfter(one.state, step)) recordStep(ctx, one, step, { why });
  }
  for (const one of await listOwnRequests(ctx, person))
    if (one.state === 'waiting') settleRequest(ctx, one, 'taken-back', { why });
  for (const { person: self, unit, role } of await listOwnPosts(ctx, person)) await endPostsAt(ctx, self, unit, role);
}
