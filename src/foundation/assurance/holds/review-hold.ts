import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import type { HoldId } from './hold.js';
import { takeHold, updateHold } from './hold-store.js';
import { isReviewDay, mayHold } from './place-hold.js';

export type ReviewHoldRefusal = 'not-allowed' | 'no-such-hold' | 'lifted-already' | 'not-a-review-day';

/**
 * Says that a hold is still needed, and when that is asked next. Refuses `not-allowed` without the role, `no-such-hold`,
 * `lifted-already` and `not-a-review-day`.
 */
export async function reviewHold(
  ctx: Context,
  { id, reviewOn }: { readonly id: HoldId; readonly reviewOn: string },
): Promise<Outcome<HoldId, ReviewHoldRefusal>> {
  if (!mayHold(ctx)) return refuse('not-allowed');
  if (!isReviewDay(ctx, reviewOn)) return refuse('not-a-review-day');
  const one = await takeHold(ctx, id);
  if (!one) return refuse('no-such-hold');
  if (one.liftedAt) return refuse('lifted-already');
  const version = one.version + 1;
  updateHold(ctx, { ...one, reviewOn, version });
  appendEntry(ctx, { stream: `hold:${id}`, version, kind: 'hold.reviewed', data: { review_on: reviewOn } });
  return done(id);
}
