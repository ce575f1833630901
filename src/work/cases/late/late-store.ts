import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Case } from '../case.js';
import { type CaseRow, caseColumns, toCase } from '../case-store.js';
import type { LateReason } from './late-reason.js';

export interface LateAsked {
  /** Still open and past its promise, or closed after it since `since`. */
  readonly is: 'open' | 'closed';
  readonly since: Date;
  /** Undefined for every team. */
  readonly teams: readonly string[] | undefined;
  readonly service: string | undefined;
}

/** Where a page begins: after a case, by due time of those that are open, by closing of the others. */
export interface LateCursor {
  readonly at: Date;
  readonly id: CaseId;
}

const due = sql`(case when due_at is null then 'infinity'::timestamptz else due_at end)`;

function conditionsOf(ctx: Context, { is, since, teams, service }: LateAsked): RawBuilder<unknown>[] {
  const open = sql`closed_at is null and clock_paused_at is null and ${due} < ${ctx.clock.now()}`;
  const closed = sql`closed_at is not null and due_at < closed_at and closed_at >= ${since}`;
  return [
    sql`place_id = ${ctx.place}`,
    is === 'open' ? open : closed,
    ...(teams === undefined ? [] : [sql`(team = any(${teams}::text[]) or escalated_to = any(${teams}::text[]))`]),
    ...(service === undefined ? [] : [sql`service = ${service}`]),
  ];
}

/** Late cases: the longest overdue first of those that are open, the last closed first of the others. */
export async function readLate(
  ctx: Context,
  asked: LateAsked,
  { after, limit }: { readonly after: LateCursor | undefined; readonly limit: number },
): Promise<readonly Case[]> {
  const conditions = conditionsOf(ctx, asked);
  const isOpen = asked.is === 'open';
  if (after && isOpen) conditions.push(sql`(${due}, id) > (${after.at}::timestamptz, ${after.id}::uuid)`);
  if (after && !isOpen) conditions.push(sql`(closed_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  const order = isOpen ? sql`${due}, id` : sql`closed_at desc, id desc`;
  const query = sql<CaseRow>`select ${sql.raw(caseColumns)} from cases."case"
    where ${sql.join(conditions, sql` and `)} order by ${order} limit ${limit}`;
  return (await query.execute(ctx.db)).rows.map(toCase);
}

/** How many are late, and of how many somebody said why; counted no further than `most`. */
export async function countLateRows(ctx: Context, asked: LateAsked, most: number) {
  const query = sql<{ late: number; explained: number }>`
    select count(*)::int as late, count(r.case_id)::int as explained from
      (select id from cases."case" where ${sql.join(conditionsOf(ctx, asked), sql` and `)} limit ${most}) c
      left join cases.late_reason r on r.place_id = ${ctx.place} and r.case_id = c.id`;
  return (await query.execute(ctx.db)).rows[0] ?? { late: 0, explained: 0 };
}

interface ReasonRow {
  readonly case_id: CaseId;
  readonly code: string | null;
  readonly note_id: string | null;
  readonly explained_at: Date;
  readonly explained_by: string;
}

export async function readLateReasons(ctx: Context, cases: readonly CaseId[]): Promise<readonly LateReason[]> {
  const text = `select case_id, code, note_id, explained_at, explained_by from cases.late_reason
    where place_id = $1 and case_id = any($2::uuid[])`;
  const rows = await ctx.prepared<ReasonRow>('cases_late_reasons', text, [ctx.place, cases]);
  return rows.map((row) => ({
    ...{ case: row.case_id, hasNote: row.note_id !== null, explainedAt: row.explained_at },
    ...(row.code === null ? {} : { code: row.code }),
    explainedBy: row.explained_by,
  }));
}

export function writeLateReason(
  ctx: Context,
  row: {
    readonly case: CaseId;
    readonly code: string | undefined;
    readonly note: string | undefined;
    readonly by: string;
  },
): void {
  ctx.writes.run(
    `insert into cases.late_reason (place_id, case_id, code, note_id, explained_at, explained_by)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (place_id, case_id) do update set code = excluded.code, note_id = excluded.note_id,
        explained_at = excluded.explained_at, explained_by = excluded.explained_by`,
    [ctx.place, row.case, row.code ?? null, row.note ?? null, ctx.clock.now(), row.by],
  );
}
