import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { maySettleHeld } from '../identity/may-settle-held.js';
import { type AccountMerge, type MergeId, mergeStream } from '../selves/account-merge.js';
import { listSelves } from '../selves/list-selves.js';
import { holdMerge, updateMerge } from '../selves/merge-store.js';
import { judgeSelves } from './judge-merge.js';

export type SettleMergeRefusal = 'not-allowed' | 'no-such-merge' | 'second-person' | 'no-longer';

/**
 * A second officer settles a merge that is in doubt: the two accounts part for good, or are one again. Refuses `second-person` to
 * the officer who doubted it, `no-longer` where what has happened meanwhile would be refused to a merge, `not-allowed` and
 * `no-such-merge`.
 */
export async function settleMerge(
  ctx: Context,
  { id, verdict }: { readonly id: MergeId; readonly verdict: 'part' | 'keep' },
): Promise<Outcome<AccountMerge, SettleMergeRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !maySettleHeld(actor.roles)) return refuse('not-allowed');
  const one = await holdMerge(ctx, id);
  if (one?.state !== 'in-doubt') return refuse('no-such-merge');
  if (one.doubtedBy === actor.person) return refuse('second-person');
  if (verdict === 'keep' && (await judgeSelves(ctx, [...(await listSelves(ctx, one.kept)), one.merged])))
    return refuse('no-longer');
  const state = verdict === 'part' ? 'parted' : 'merged';
  const next: AccountMerge = { ...one, state, settledBy: actor.person, version: one.version + 1 };
  updateMerge(ctx, next);
  appendEntry(ctx, {
    ...{ stream: mergeStream(id), version: next.version },
    ...{ kind: verdict === 'part' ? 'account.parted' : 'account.merge-kept', data: { settled_by: actor.person } },
  });
  return done(next);
}
