import type { Context } from '../../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { nextVersion } from '../../people-store.js';
import { isVerifier } from '../verifier.js';
import { type BestInterest, type BestInterestVerdict, bestInterestVerdicts, isReviewDay } from './best-interest.js';
import { holdBestInterest, updateBestInterest } from './best-interest-store.js';
import { findStanding } from './find-standing.js';

export interface DecisionToReview {
  readonly id: string;
  readonly verdict: BestInterestVerdict;
  /** When it is looked at again; asked for where it is confirmed. */
  readonly reviewOn: string | undefined;
}

export type ReviewRefusal = 'not-allowed' | 'over' | 'not-a-verdict' | 'same-officer' | 'has-capacity' | 'no-review';

async function judge(
  ctx: Context,
  one: BestInterest,
  { verdict, reviewOn }: DecisionToReview,
): Promise<ReviewRefusal | undefined> {
  if (verdict === 'ended') return undefined;
  const { hasLostCapacity, hasDied } = await findStanding(ctx, one.person);
  if (!hasLostCapacity || hasDied) return 'has-capacity';
  return reviewOn !== undefined && isReviewDay(reviewOn, ctx.clock.now()) ? undefined : 'no-review';
}

/**
 * Another officer than who noted it looks at a best-interest decision again: it stands until the next review, or it ends. Refuses who is no
 * verifier, who noted it (`same-officer`), one that has ended (`over`), confirming it for whom nothing is to be decided any
 * more (`has-capacity`), and without the day of its next review within a year (`no-review`).
 */
export async function reviewBestInterest(
  ctx: Context,
  asked: DecisionToReview,
): Promise<Outcome<BestInterest, ReviewRefusal>> {
  const { id, verdict } = asked;
  if (!isVerifier(ctx) || ctx.actor.kind !== 'staff') return refuse('not-allowed');
  if (!bestInterestVerdicts.includes(verdict)) return refuse('not-a-verdict');
  const one = await holdBestInterest(ctx, id);
  if (one?.state !== 'stands') return refuse('over');
  const { person: by } = ctx.actor;
  if (one.notedBy === by) return refuse('same-officer');
  const wrong = await judge(ctx, one, asked);
  if (wrong) return refuse(wrong);
  const version = await nextVersion(ctx, one.person);
  if (version === undefined) return refuse('over');
  const at = ctx.clock.now();
  const isOver = verdict === 'ended';
  const next: BestInterest = {
    ...{ ...one, state: isOver ? 'ended' : 'stands', reviewOn: isOver ? undefined : asked.reviewOn },
    reviewed: { at, by },
  };
  updateBestInterest(ctx, next);
  const data = {
    ...{ id, state: next.state, review_on: next.reviewOn ?? null, reviewed_by: by, reviewed_at: at.toISOString() },
  };
  appendEntry(ctx, { stream: `person:${one.person}`, version, kind: 'person.best-interest-reviewed', data });
  return done(next);
}
