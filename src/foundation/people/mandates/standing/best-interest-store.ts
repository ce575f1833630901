import type { Context } from '../../../../platform/context.js';
import type { CaseId, PersonId, SubjectId } from '../../../../platform/ids.js';
import type { BestInterest, BestInterestDecision } from './best-interest.js';

/** Where the why of a decision lies. */
export const bestInterestTable = 'people.best_interest';

interface DecisionRow {
  readonly id: string;
  readonly person_id: PersonId;
  readonly case_id: CaseId | null;
  readonly decision: BestInterestDecision;
  readonly decided_on: string;
  readonly noted_by: PersonId;
  readonly subject_id: SubjectId | null;
  readonly review_on: string | null;
  readonly state: 'stands' | 'ended';
  readonly reviewed_at: Date | null;
  readonly reviewed_by: PersonId | null;
}

const columns = `id, person_id, case_id, decision, decided_on::text, noted_by, subject_id, review_on::text, state,
  reviewed_at, reviewed_by`;

const toDecision = (row: DecisionRow): BestInterest => ({
  ...{ id: row.id, person: row.person_id, case: row.case_id ?? undefined, decision: row.decision },
  ...{ decidedOn: row.decided_on, notedBy: row.noted_by, subject: row.subject_id ?? undefined, state: row.state },
  reviewOn: row.review_on ?? undefined,
  reviewed: row.reviewed_at && row.reviewed_by ? { at: row.reviewed_at, by: row.reviewed_by } : undefined,
});

export function insertBestInterest(ctx: Context, one: BestInterest): void {
  const { id, person, decision, decidedOn, notedBy, state } = one;
  ctx.writes.insert(bestInterestTable, {
    ...{ place_id: ctx.place, person_id: person, id, case_id: one.case ?? null, decision, decided_on: decidedOn },
    ...{ noted_by: notedBy, noted_at: ctx.clock.now(), subject_id: one.subject ?? null, state },
    ...{ review_on: one.reviewOn ?? null, reviewed_at: null, reviewed_by: null },
  });
}

/** Writes what somebody found who looked at it again. */
export function updateBestInterest(ctx: Context, { id, person, reviewOn, state, reviewed }: BestInterest): void {
  ctx.writes.run(
    `update people.best_interest set review_on = $4, state = $5, reviewed_at = $6, reviewed_by = $7
      where place_id = $1 and person_id = $2 and id = $3`,
    [ctx.place, person, id, reviewOn ?? null, state, reviewed?.at ?? null, reviewed?.by ?? null],
  );
}

/** One decision, held until the act ends. */
export async function holdBestInterest(ctx: Context, id: string): Promise<BestInterest | undefined> {
  const text = `select ${columns} from people.best_interest where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<DecisionRow>('people_hold_best_interest', text, [ctx.place, id]);
  return row && toDecision(row);
}

export async function readBestInterest(ctx: Context, id: string): Promise<BestInterest | undefined> {
  const text = `select ${columns} from people.best_interest where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<DecisionRow>('people_best_interest', text, [ctx.place, id]);
  return row && toDecision(row);
}

/** What stands and is to be looked at again, the longest overdue first; then what has ended, newest first. */
export async function readBestInterests(ctx: Context): Promise<readonly BestInterest[]> {
  const text = `select ${columns} from people.best_interest where place_id = $1
                 order by state = 'ended', case when state = 'stands' then review_on end nulls first,
                          reviewed_at desc nulls last, id limit 200`;
  return (await ctx.prepared<DecisionRow>('people_best_interests', text, [ctx.place])).map(toDecision);
}

/** What was decided for these people, newest first. */
export async function readBestInterestsOf(
  ctx: Context,
  persons: readonly PersonId[],
): Promise<readonly BestInterest[]> {
  const text = `select ${columns} from people.best_interest
                 where place_id = $1 and person_id = any($2::uuid[]) order by decided_on desc, id limit 50`;
  return (await ctx.prepared<DecisionRow>('people_best_interests_of', text, [ctx.place, persons])).map(toDecision);
}
