import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { leaveOutGrown } from './coming-of-age/judge-age.js';
import { readHiddenFromAll } from './hiding/hidden-store.js';
import { readInForce } from './mandate-store.js';
import { mayActUnder } from './may-act-under.js';
import { findWouldAct } from './own/find-would-act.js';
import { effectiveRight, type Right } from './right.js';

/**
 * What a delegate may do for a person at this moment: nothing without a mandate that is in force now and theirs to act under.
 * Whoever acts by a firm's role has what that firm was given and no more; whoever acts as themself, nothing of any firm's, in all their accounts.
 * @param since only what mandates give that were given after this moment; what any of them hides stays hidden.
 */
export async function findRight(ctx: Context, delegate: PersonId, person: PersonId, since?: Date): Promise<Right> {
  const would = await findWouldAct(ctx, delegate);
  const found = await readInForce(ctx, would.selves, person, ctx.firm);
  const usable = found.filter((one) => mayActUnder(one, would, ctx.clock.now()));
  const own = await leaveOutGrown(ctx, usable);
  const hidden = [...(await readHiddenFromAll(ctx, person)), ...own.flatMap((one) => one.hidden)];
  return effectiveRight(since ? own.filter((one) => one.since > since) : own, hidden);
}
