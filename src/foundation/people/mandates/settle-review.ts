import type { Context } from '../../../platform/context.js';
import type { MandateId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Mandate } from './mandate.js';
import { holdMandate } from './mandate-store.js';
import { recordStep } from './record-step.js';
import { findStanding } from './standing/find-standing.js';
import { isVerifier } from './verifier.js';

/** Why a mandate goes on or ends after it was looked at. */
export const reviewReasons = {
  uphold: ['best-interest', 'objection-not-held', 'regained-and-confirmed'],
  end: ['best-interest', 'objection-held', 'power-ended'],
} as const;
export type ReviewVerdict = keyof typeof reviewReasons;

/** Whether it is the actor who checked its document and let it begin. */
const isOwnCheck = ({ actor }: Context, { checked }: Mandate): boolean =>
  actor.kind === 'staff' && checked?.by === actor.person;

/**
 * An officer settles a mandate that was stopped for review: it goes on, or ends, with a reason. One that may be used only while the
 * person cannot decide waits again where they can. Refuses who is no verifier,
 * one that is not in review, a reason that is none of the verdict, and `yourself` to whoever let it begin, where the person objects.
 */
export async function settleReview(
  ctx: Context,
  { id, verdict, why }: { readonly id: MandateId; readonly verdict: ReviewVerdict; readonly why: string },
): Promise<Outcome<Mandate, 'not-allowed' | 'not-in-review' | 'no-reason' | 'yourself'>> {
  if (!isVerifier(ctx)) return refuse('not-allowed');
  if (!(reviewReasons[verdict] as readonly string[]).includes(why)) return refuse('no-reason');
  const one = await holdMandate(ctx, id);
  if (one?.state !== 'in-review') return refuse('not-in-review');
  if (verdict === 'uphold' && one.why === 'objected' && isOwnCheck(ctx, one)) return refuse('yourself');
  const settled = recordStep(ctx, one, verdict, { why });
  const isWaiting = settled.state === 'active' && one.needsLoss;
  if (!isWaiting || (await findStanding(ctx, one.person)).hasLostCapacity) return done(settled);
  await ctx.writes.flush(); // the same row changes twice
  return done(recordStep(ctx, settled, 'sleep', { why: 'capacity-regained' }));
}
