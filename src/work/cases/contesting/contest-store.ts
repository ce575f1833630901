import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Contest, ContestId, ContestState } from './contest.js';

interface ContestRow {
  readonly id: ContestId;
  readonly case_id: CaseId;
  readonly field: string;
  readonly correction_id: CaseId;
  readonly contested_at: Date;
  readonly state: ContestState;
  readonly settled_at: Date | null;
  readonly statement_id: string | null;
}

const columns = 'id, case_id, field, correction_id, contested_at, state, settled_at, statement_id';

const toContest = ({ id, field, state, ...row }: ContestRow): Contest => ({
  ...{ id, field, state, case: row.case_id, correction: row.correction_id, contestedAt: row.contested_at },
  ...{ settledAt: row.settled_at ?? undefined, statement: row.statement_id ?? undefined },
});

export function insertContest(ctx: Context, one: Contest): void {
  ctx.writes.insert('cases.contest', {
    ...{ place_id: ctx.place, id: one.id, case_id: one.case, field: one.field, correction_id: one.correction },
    ...{ contested_at: one.contestedAt, state: one.state, settled_at: null, statement_id: null },
  });
}

export function updateContest(ctx: Context, { id, state, settledAt, statement }: Contest): void {
  ctx.writes.run(
    'update cases.contest set state = $3, settled_at = $4, statement_id = $5 where place_id = $1 and id = $2',
    [ctx.place, id, state, settledAt ?? null, statement ?? null],
  );
}

/** Every contest of these cases, oldest first. */
export async function readContests(ctx: Context, cases: readonly CaseId[]): Promise<readonly Contest[]> {
  const text = `select ${columns} from cases.contest where place_id = $1 and case_id = any($2::uuid[])
    order by contested_at, id`;
  return (await ctx.prepared<ContestRow>('contests_of_cases', text, [ctx.place, cases])).map(toContest);
}

export async function readContestsIn(ctx: Context, correction: CaseId): Promise<readonly Contest[]> {
  const text = `select ${columns} from cases.contest where place_id = $1 and correction_id = $2 order by id`;
  return (await ctx.prepared<ContestRow>('contests_in_correction', text, [ctx.place, correction])).map(toContest);
}
