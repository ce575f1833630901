import type { Context } from '../../../../platform/context.js';
import type { CaseId, PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { appendEntry } from '../../../record/index.js';
import { linkSubject, mintSubject, sealRow } from '../../../vault/index.js';
import { nextVersion } from '../../people-store.js';
import { keeperOf } from '../../selves/keeper-of.js';
import { isVerifier } from '../verifier.js';
import { type BestInterest, type BestInterestDecision, bestInterestDecisions, isReviewDay } from './best-interest.js';
import { bestInterestTable, insertBestInterest } from './best-interest-store.js';
import { findStanding } from './find-standing.js';

export interface DecisionToNote {
  readonly person: PersonId;
  /** The case whose reference named the person. */
  readonly case: CaseId | undefined;
  readonly decision: BestInterestDecision;
  /** 2026-03-02 */
  readonly decidedOn: string;
  /** When another officer looks at it again. */
  readonly reviewOn: string;
  /** Who was asked, what the person would wish, and why this is the least that is needed. */
  readonly why: Sealed<string>;
}

export type BestInterestRefusal =
  | 'not-allowed'
  | 'has-capacity'
  | 'no-such-person'
  | 'not-a-decision'
  | 'not-yet'
  | 'no-review';

function judge({ decision, decidedOn, reviewOn }: DecisionToNote, now: Date): BestInterestRefusal | undefined {
  if (!bestInterestDecisions.includes(decision)) return 'not-a-decision';
  if (Number.isNaN(Date.parse(decidedOn)) || new Date(decidedOn) > now) return 'not-yet';
  return isReviewDay(reviewOn, now) ? undefined : 'no-review';
}

/**
 * An officer notes what was decided in the best interests of somebody who cannot decide: a code with its day, why under seal,
 * and when another officer looks at it again. Refuses who is no verifier, a person who can decide (`has-capacity`), a
 * day of decision that is still to come (`not-yet`), and a day of review that is past or more than a year away (`no-review`).
 */
export async function noteBestInterest(
  ctx: Context,
  asked: DecisionToNote,
): Promise<Outcome<BestInterest, BestInterestRefusal>> {
  const { decision, decidedOn, reviewOn, why } = asked;
  if (!isVerifier(ctx) || ctx.actor.kind !== 'staff') return refuse('not-allowed');
  const wrong = judge(asked, ctx.clock.now());
  if (wrong) return refuse(wrong);
  const person = await keeperOf(ctx, asked.person);
  if (!(await findStanding(ctx, person)).hasLostCapacity) return refuse('has-capacity');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  const [id, by, subject] = [ctx.ids.next<'best-interest'>(), ctx.actor.person, mintSubject(ctx)];
  const parts = [{ subject, mark: 'personal', keep: 'while the decision is kept', values: { why } }] as const;
  const row = { table: bestInterestTable, row: id, version: 1, scope: `best-interest:${id}`, parts };
  const { envelopes } = await sealRow(ctx, row);
  const one: BestInterest = {
    ...{ id, person, case: asked.case, decision, decidedOn, notedBy: by, subject, reviewOn },
    ...{ state: 'stands', reviewed: undefined },
  };
  insertBestInterest(ctx, one);
  const data = {
    ...{ id, decision, decided_on: decidedOn, noted_by: by, noted_at: ctx.clock.now().toISOString() },
    ...{ case_id: asked.case ?? null, subject_id: subject, review_on: reviewOn, envelopes },
  };
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.best-interest', data });
  await ctx.writes.flush(); // the subject must be there before it is linked
  await linkSubject(ctx, subject, person);
  return done(one);
}
