import type { Context } from '../../../platform/context.js';
import type { CaseId, OrgUnitId } from '../../../platform/ids.js';
import type { HandOff, HandOffOutcome } from './hand-off.js';

interface HandOffRow {
  readonly case_id: CaseId;
  readonly number: number;
  readonly state: string;
  readonly role: string;
  readonly organisation_id: OrgUnitId | null;
  readonly handed_at: Date;
  readonly handed_by: string;
  readonly due_at: Date;
  readonly accept_by: Date | null;
  readonly accepted_at: Date | null;
  readonly accepted_by: string | null;
  readonly late_at: Date | null;
  readonly ended_at: Date | null;
  readonly ended_by: string | null;
  readonly outcome: HandOffOutcome | null;
  readonly transition: string | null;
  readonly reason: string | null;
}

const columns = `case_id, number, state, role, organisation_id, handed_at, handed_by, due_at, accept_by, accepted_at,
  accepted_by, late_at, ended_at, ended_by, outcome, transition, reason`;

const toHandOff = (row: HandOffRow): HandOff => ({
  ...{ case: row.case_id, number: row.number, state: row.state, role: row.role },
  ...{ organisation: row.organisation_id ?? undefined, handedAt: row.handed_at, handedBy: row.handed_by },
  ...{ dueAt: row.due_at, acceptBy: row.accept_by ?? undefined, acceptedAt: row.accepted_at ?? undefined },
  ...{ acceptedBy: row.accepted_by ?? undefined, lateAt: row.late_at ?? undefined },
  ...{ endedAt: row.ended_at ?? undefined, endedBy: row.ended_by ?? undefined, outcome: row.outcome ?? undefined },
  ...{ transition: row.transition ?? undefined, reason: row.reason ?? undefined },
});

export type NewHandOff = Pick<
  HandOff,
  'case' | 'number' | 'state' | 'role' | 'organisation' | 'handedAt' | 'handedBy' | 'dueAt' | 'acceptBy'
>;

export function insertHandOff(ctx: Context, one: NewHandOff): void {
  ctx.writes.insert('cases.hand_off', {
    ...{ place_id: ctx.place, case_id: one.case, number: one.number, state: one.state, role: one.role },
    ...{ organisation_id: one.organisation ?? null, handed_at: one.handedAt, handed_by: one.handedBy },
    ...{ due_at: one.dueAt, accept_by: one.acceptBy ?? null },
  });
}

export interface EndedHandOff {
  readonly outcome: HandOffOutcome;
  readonly transition: string;
  readonly reason?: string | undefined;
  readonly at: Date;
  readonly by: string;
}

/** Ends what runs of a case; what begins in the same act is not seen yet. */
export function endHandOff(ctx: Context, id: CaseId, { outcome, transition, reason, at, by }: EndedHandOff): void {
  ctx.writes.run(
    `update cases.hand_off set ended_at = $3, ended_by = $4, outcome = $5, transition = $6, reason = $7
      where place_id = $1 and case_id = $2 and ended_at is null`,
    [ctx.place, id, at, by, outcome, transition, reason ?? null],
  );
}

export function writeAccepted(ctx: Context, { case: id, number }: HandOff, at: Date, by: string): void {
  ctx.writes.run(
    'update cases.hand_off set accepted_at = $4, accepted_by = $5 where place_id = $1 and case_id = $2 and number = $3',
    [ctx.place, id, number, at, by],
  );
}

export function writeLate(ctx: Context, { case: id, number }: HandOff, at: Date): void {
  ctx.writes.run('update cases.hand_off set late_at = $4 where place_id = $1 and case_id = $2 and number = $3', [
    ...[ctx.place, id, number, at],
  ]);
}

/** What runs of a case. */
export async function readRunning(ctx: Context, id: CaseId): Promise<HandOff | undefined> {
  const text = `select ${columns} from cases.hand_off where place_id = $1 and case_id = $2 and ended_at is null`;
  const [row] = await ctx.prepared<HandOffRow>('cases_hand_off_running', text, [ctx.place, id]);
  return row && toHandOff(row);
}

/** Every part of a case that was ever handed off, oldest first. */
export async function readHandOffsOf(ctx: Context, id: CaseId): Promise<readonly HandOff[]> {
  const text = `select ${columns} from cases.hand_off where place_id = $1 and case_id = $2 order by number`;
  return (await ctx.prepared<HandOffRow>('cases_hand_offs_of', text, [ctx.place, id])).map(toHandOff);
}

/** What runs with one of these organisations, the first due first. */
export async function readRunningWith(
  ctx: Context,
  organisations: readonly OrgUnitId[],
  most: number,
): Promise<readonly HandOff[]> {
  const text = `select ${columns} from cases.hand_off
    where place_id = $1 and organisation_id = any($2::uuid[]) and ended_at is null
    order by due_at, case_id limit $3`;
  const rows = await ctx.prepared<HandOffRow>('cases_hand_offs_with', text, [ctx.place, organisations, most]);
  return rows.map(toHandOff);
}

/** What ended with one of these organisations, the last handed first. */
export async function readPastWith(
  ctx: Context,
  organisations: readonly OrgUnitId[],
  most: number,
): Promise<readonly HandOff[]> {
  const text = `select ${columns} from cases.hand_off
    where place_id = $1 and organisation_id = any($2::uuid[]) and ended_at is not null
    order by handed_at desc, case_id, number limit $3`;
  const rows = await ctx.prepared<HandOffRow>('cases_hand_offs_past', text, [ctx.place, organisations, most]);
  return rows.map(toHandOff);
}

/** What runs of some roles with the council itself or anybody, the first due first. */
export async function readRunningOf(ctx: Context, roles: readonly string[], most: number): Promise<readonly HandOff[]> {
  const text = `select ${columns} from cases.hand_off
    where place_id = $1 and role = any($2::text[]) and organisation_id is null and ended_at is null
    order by due_at, case_id limit $3`;
  const rows = await ctx.prepared<HandOffRow>('cases_hand_offs_own', text, [ctx.place, roles, most]);
  return rows.map(toHandOff);
}

/** Of `h`: a part that is open to whoever has it. */
export const openPart = `h.ended_at is null and (h.accept_by is null or h.accepted_at is not null)`;

/** Which of these cases are open to officers of these organisations: handed to one of them, accepted and not over. */
export async function readHandedTo(
  ctx: Context,
  ids: readonly CaseId[],
  organisations: readonly OrgUnitId[],
): Promise<ReadonlySet<CaseId>> {
  const text = `select h.case_id from cases.hand_off h
    where h.place_id = $1 and h.case_id = any($2::uuid[]) and ${openPart} and h.organisation_id = any($3::uuid[])`;
  const rows = await ctx.prepared<{ case_id: CaseId }>('cases_handed_to', text, [ctx.place, ids, organisations]);
  return new Set(rows.map(({ case_id }) => case_id));
}

/** The same of one case, which nobody takes back until the act ends: an end is before a look, or after it. */
export async function holdHandedTo(ctx: Context, id: CaseId, organisations: readonly OrgUnitId[]): Promise<boolean> {
  const text = `select 1 from cases.hand_off h
    where h.place_id = $1 and h.case_id = $2 and ${openPart} and h.organisation_id = any($3::uuid[]) for share`;
  return (await ctx.prepared('cases_hold_handed_to', text, [ctx.place, id, organisations])).length > 0;
}

/** What is past its time, to accept it or to have done it, and was not found to be yet; the first due first. */
export async function readOverdue(ctx: Context, at: Date, most: number): Promise<readonly HandOff[]> {
  const text = `select ${columns} from cases.hand_off
    where place_id = $1 and ended_at is null
      and ((late_at is null and due_at < $2) or (accepted_at is null and accept_by < $2))
    order by due_at, case_id limit $3`;
  return (await ctx.prepared<HandOffRow>('cases_hand_offs_overdue', text, [ctx.place, at, most])).map(toHandOff);
}
