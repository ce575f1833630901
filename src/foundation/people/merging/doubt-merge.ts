import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { maySettleHeld } from '../identity/may-settle-held.js';
import { type AccountMerge, type Doubt, doubts, type MergeId, mergeStream } from '../selves/account-merge.js';
import { holdMerge, updateMerge } from '../selves/merge-store.js';
import { deleteSessionsOf } from '../sessions/session-store.js';

export type DoubtRefusal = 'not-allowed' | 'no-such-merge' | 'no-reason';

/**
 * An officer says that two accounts that were put together may not be one person's. They are apart from this moment, and both
 * are signed out everywhere, until a second officer settles it. Refuses `not-allowed` to whoever is neither administrator nor
 * of the help desk, a reason that is none, and one that is not merged.
 */
export async function doubtMerge(
  ctx: Context,
  { id, why }: { readonly id: MergeId; readonly why: Doubt },
): Promise<Outcome<AccountMerge, DoubtRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !maySettleHeld(actor.roles)) return refuse('not-allowed');
  if (!doubts.includes(why)) return refuse('no-reason');
  const one = await holdMerge(ctx, id);
  if (one?.state !== 'merged') return refuse('no-such-merge');
  const next: AccountMerge = {
    ...{ ...one, state: 'in-doubt', why, doubtedBy: actor.person, settledBy: undefined },
    version: one.version + 1,
  };
  updateMerge(ctx, next);
  deleteSessionsOf(ctx, one.kept);
  deleteSessionsOf(ctx, one.merged);
  appendEntry(ctx, {
    ...{ stream: mergeStream(id), version: next.version, kind: 'account.merge-doubted' },
    data: { why, doubted_by: actor.person },
  });
  return done(next);
}
