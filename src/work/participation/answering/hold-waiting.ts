import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Proposal, ProposalId } from '../proposal.js';
import { holdProposal } from '../proposal-store.js';
import { answererOf } from './may-answer.js';

export type HoldRefusal = 'not-allowed' | 'no-such-proposal' | 'answered-already';

/** A proposal that waits for the officer’s answer, held until the act ends; or why it does not. */
export async function holdWaiting(
  ctx: Context,
  id: ProposalId,
): Promise<{ readonly refused: HoldRefusal } | { readonly one: Proposal; readonly by: PersonId }> {
  if (ctx.actor.kind !== 'staff') return { refused: 'not-allowed' };
  const one = await holdProposal(ctx, id);
  const by = one && answererOf(ctx, one);
  if (!one || !by) return { refused: 'no-such-proposal' };
  return one.state === 'sent' ? { one, by } : { refused: 'answered-already' };
}
