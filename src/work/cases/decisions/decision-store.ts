import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { LocalDate } from '../../places/index.js';

/** The table under whose rows letters are sealed. */
export const decisionTable = 'cases.decision';

/** A decision taken on a case, by codes of its declaration. */
export interface TakenDecision {
  readonly id: string;
  readonly case: CaseId;
  readonly outcome: string;
  readonly grounds: readonly string[];
  readonly decidedAt: Date;
  /** Whether a letter tells of it, sealed under its row. */
  readonly hasLetter: boolean;
  /** The last day on which it may be asked to be looked at again; undefined where the declaration names none. */
  readonly reviewUntil: LocalDate | undefined;
  /** As the record names them: 'person:UUID'. */
  readonly decidedBy: string;
}

interface DecisionRow {
  readonly id: string;
  readonly case_id: CaseId;
  readonly outcome: string;
  readonly grounds: readonly string[];
  readonly decided_at: Date;
  readonly decided_by: string;
  readonly has_letter: boolean;
  readonly review_until: LocalDate | null;
}

export function insertDecision(ctx: Context, decision: TakenDecision): void {
  ctx.writes.insert('cases.decision', {
    place_id: ctx.place,
    id: decision.id,
    case_id: decision.case,
    outcome: decision.outcome,
    grounds: decision.grounds,
    decided_at: decision.decidedAt,
    decided_by: decision.decidedBy,
    has_letter: decision.hasLetter,
    review_until: decision.reviewUntil ?? null,
  });
}

export async function readDecisions(ctx: Context, one: CaseId): Promise<readonly TakenDecision[]> {
  const text = `select id, case_id, outcome, grounds, decided_at, decided_by, has_letter, review_until from cases.decision
    where place_id = $1 and case_id = $2 order by decided_at, id`;
  const rows = await ctx.prepared<DecisionRow>('decisions_of_case', text, [ctx.place, one]);
  return rows.map(({ case_id, decided_at, decided_by, has_letter, review_until, ...row }) => ({
    ...row,
    hasLetter: has_letter,
    reviewUntil: review_until ?? undefined,
    case: case_id,
    decidedAt: decided_at,
    decidedBy: decided_by,
  }));
}
