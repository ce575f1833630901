import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';

/** A decision taken on a case, by codes of its declaration. */
export interface TakenDecision {
  readonly id: string;
  readonly case: CaseId;
  readonly outcome: string;
  readonly grounds: readonly string[];
  readonly decidedAt: Date;
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
  });
}

export async function readDecisions(ctx: Context, one: CaseId): Promise<readonly TakenDecision[]> {
  const text = `select id, case_id, outcome, grounds, decided_at, decided_by from cases.decision
    where place_id = $1 and case_id = $2 order by decided_at, id`;
  const rows = await ctx.prepared<DecisionRow>('decisions_of_case', text, [ctx.place, one]);
  return rows.map(({ case_id, decided_at, decided_by, ...row }) => ({
    ...row,
    case: case_id,
    decidedAt: decided_at,
    decidedBy: decided_by,
  }));
}
