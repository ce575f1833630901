import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Proposal, ProposalId } from '../proposal.js';
import { answer, type Said } from './answer.js';
import { type HoldRefusal, holdWaiting } from './hold-waiting.js';

export interface Reply {
  readonly id: ProposalId;
  readonly say: Said;
}

/** Answers a comment, open to everybody, or an officer’s word that a step wastes time, to that officer. Refuses `nothing-said`, and words that wait to be taken or refused. */
export async function replyToProposal(
  ctx: Context,
  { id, say }: Reply,
): Promise<Outcome<Proposal, HoldRefusal | 'nothing-said' | 'has-words'>> {
  const held = await holdWaiting(ctx, id);
  if ('refused' in held) return refuse(held.refused);
  if (held.one.kind === 'words') return refuse('has-words');
  const isSaid = held.one.kind === 'comment' ? say.en && say.cy : say.en || say.cy;
  if (!isSaid) return refuse('nothing-said');
  return done(answer(ctx, held.one, { state: 'answered', by: held.by, say }));
}
