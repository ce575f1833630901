import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { Visit, VisitId, VisitTo } from './visit.js';

const columns = `id, case_id as "case", officer_id as officer, team, to_char(day, 'YYYY-MM-DD') as day, position,
  from_time as "from", to_time as "to", state, version`;

export async function readVisit(ctx: Context, id: VisitId): Promise<Visit | undefined> {
  const text = `select ${columns} from field.visit where place_id = $1 and id = $2`;
  return (await ctx.prepared<Visit>('field_visit', text, [ctx.place, id]))[0];
}

/** What falls to an officer or to any of these teams from a day on, in the order of the rounds. */
export function readVisitsOf(
  ctx: Context,
  { officer, teams }: { readonly officer: PersonId | null; readonly teams: readonly string[] },
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly Visit[]> {
  const text = `select ${columns} from field.visit
    where place_id = $1 and (officer_id = $2 or team = any($3::text[])) and day between $4::date and $5::date
    order by day, officer_id nulls last, team, position, id`;
  return ctx.prepared<Visit>('field_visits_of', text, [ctx.place, officer, teams, from, until]);
}

/** All that were planned for a case, the last day first. */
export function readVisitsTo(ctx: Context, one: CaseId): Promise<readonly Visit[]> {
  const text = `select ${columns} from field.visit where place_id = $1 and case_id = $2 order by day desc, id desc limit 50`;
  return ctx.prepared<Visit>('field_visits_to', text, [ctx.place, one]);
}

/** The last position of a round. */
export async function readLastPosition(ctx: Context, to: VisitTo, day: string): Promise<number> {
  const [officer, team] = 'officer' in to ? [to.officer, null] : [null, to.team];
  const text = `select coalesce(max(position), 0)::int as last from field.visit
    where place_id = $1 and (officer_id = $2 or team = $3) and day = $4::date`;
  const [row] = await ctx.prepared<{ last: number }>('field_last_position', text, [ctx.place, officer, team, day]);
  return row?.last ?? 0;
}

export function insertVisit(ctx: Context, one: Visit): void {
  ctx.writes.insert('field.visit', {
    ...{ place_id: ctx.place, id: one.id, case_id: one.case, officer_id: one.officer, team: one.team, day: one.day },
    ...{ position: one.position, from_time: one.from, to_time: one.to, state: one.state, version: one.version },
  });
}

export function writeVisit(ctx: Context, one: Visit): void {
  ctx.writes.run(
    `update field.visit set officer_id = $3, team = $4, day = $5, position = $6, from_time = $7, to_time = $8, state = $9, version = $10
      where place_id = $1 and id = $2`,
    [
      ...[ctx.place, one.id, one.officer, one.team, one.day, one.position],
      ...[one.from, one.to, one.state, one.version],
    ],
  );
}
