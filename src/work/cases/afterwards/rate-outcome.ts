import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { readCaseByReference } from '../case-store.js';
import { type Rating, readRating, type Score, writeRating } from './rating-store.js';

/**
 * Says how satisfied whoever has a closed case's reference is with it; said again, the newer counts. Refuses `no-such-case`, and
 * `not-closed` while there is no outcome to speak of.
 */
export async function rateOutcome(
  ctx: Context,
  { reference, score }: { readonly reference: string; readonly score: Score },
): Promise<Outcome<Rating, 'no-such-case' | 'not-closed'>> {
  const one = await readCaseByReference(ctx, reference);
  if (!one) return refuse('no-such-case');
  if (one.closedAt === undefined) return refuse('not-closed');
  const version = ((await readRating(ctx, one.id))?.version ?? 0) + 1;
  const of = { service: one.service, serviceVersion: one.serviceVersion };
  const rating: Rating = { case: one.id, ...of, score, ratedAt: ctx.clock.now(), version };
  writeRating(ctx, rating);
  appendEntry(ctx, {
    ...{ stream: `rating:${one.id}`, version, kind: 'case.rated', occurredAt: rating.ratedAt, ...of },
    data: { score },
  });
  return done(rating);
}
