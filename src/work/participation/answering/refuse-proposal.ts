import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Proposal, ProposalId, RefusalReason } from '../proposal.js';
import { answer, type Said } from './answer.js';
import { type HoldRefusal, holdWaiting } from './hold-waiting.js';

export interface Refusal {
  readonly id: ProposalId;
  readonly reason: RefusalReason;
  /** In the owner’s own words, open to everybody; of what is `unfit` they may be left out. */
  readonly say: Said;
}

/** Does not take what was proposed, with a reason. Refuses `nothing-said` without words in both languages. */
export async function refuseProposal(
  ctx: Context,
  { id, reason, say }: Refusal,
): Promise<Outcome<Proposal, HoldRefusal | 'nothing-said'>> {
  const held = await holdWaiting(ctx, id);
  if ('refused' in held) return refuse(held.refused);
  if (reason !== 'unfit' && !(say.en && say.cy)) return refuse('nothing-said');
  return done(answer(ctx, held.one, { state: 'refused', reason, by: held.by, say }));
}
