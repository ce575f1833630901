import type { CaseId, PersonId, SubjectId } from '../../../../platform/ids.js';

/** What may be decided for somebody who cannot decide. */
export const bestInterestDecisions = ['mandate-goes-on', 'mandate-ends', 'council-decides', 'advocate-asked'] as const;
export type BestInterestDecision = (typeof bestInterestDecisions)[number];

/** What somebody who looks at it again may find: it stands until the next review, or it counts no more. */
export const bestInterestVerdicts = ['confirmed', 'ended'] as const;
export type BestInterestVerdict = (typeof bestInterestVerdicts)[number];

/** Nothing is decided for somebody for longer than this without being looked at again. */
const mostDaysUnreviewed = 366;

/** A decision that was taken for somebody who could not decide (Mental Capacity Act 2005 s.4). */
export interface BestInterest {
  readonly id: string;
  readonly person: PersonId;
  /** The case whose reference named the person. */
  readonly case: CaseId | undefined;
  readonly decision: BestInterestDecision;
  /** 2026-03-02 */
  readonly decidedOn: string;
  readonly notedBy: PersonId;
  /** About whom its why is sealed. */
  readonly subject: SubjectId | undefined;
  /** Undefined where none was set: it is due. */
  readonly reviewOn: string | undefined;
  readonly state: 'stands' | 'ended';
  readonly reviewed: { readonly at: Date; readonly by: PersonId } | undefined;
}

const day = 86_400_000;

/** Whether a day is still to come, and no later than a decision may go without review. */
export function isReviewDay(text: string, now: Date): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && at > now.getTime() && at <= now.getTime() + mostDaysUnreviewed * day;
}
