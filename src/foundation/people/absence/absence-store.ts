import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Absence, AbsenceId, WorkingWeek } from './absence.js';

interface AbsenceRow {
  readonly id: AbsenceId;
  readonly person_id: PersonId;
  readonly first_day: string;
  readonly last_day: string;
  readonly cover_id: PersonId | null;
}

const columns = 'id, person_id, first_day::text as first_day, last_day::text as last_day, cover_id';

const toAbsence = (row: AbsenceRow): Absence => ({
  ...{ id: row.id, person: row.person_id, firstDay: row.first_day, lastDay: row.last_day },
  cover: row.cover_id ?? undefined,
});

/** Absences that are under way or to come, of everybody. */
export async function readAbsences(ctx: Context, from: string): Promise<readonly Absence[]> {
  const rows = await ctx.prepared<AbsenceRow>(
    'people_absences',
    `select ${columns} from people.absence
      where place_id = $1 and last_day >= $2::date and ended_at is null order by first_day, id`,
    [ctx.place, from],
  );
  return rows.map(toAbsence);
}

export function insertAbsence(ctx: Context, { id, person, firstDay, lastDay, cover }: Absence): void {
  ctx.writes.insert('people.absence', {
    ...{ place_id: ctx.place, id, person_id: person, first_day: firstDay, last_day: lastDay },
    cover_id: cover ?? null,
  });
}

export function endAbsenceRow(ctx: Context, id: AbsenceId): void {
  ctx.writes.run(
    'update people.absence set ended_at = $3::timestamptz where place_id = $1 and id = $2 and ended_at is null',
    [ctx.place, id, ctx.clock.now()],
  );
}

export function writeHours(ctx: Context, person: PersonId, validFrom: string, week: WorkingWeek): void {
  ctx.writes.run(
    `insert into people.working_hours (place_id, person_id, valid_from, week) values ($1, $2, $3::date, $4::jsonb)
     on conflict (place_id, person_id, valid_from) do update set week = excluded.week`,
    [ctx.place, person, validFrom, JSON.stringify(week)],
  );
}

/** The pattern that holds on a day. */
export async function readHours(ctx: Context, person: PersonId, on: string): Promise<WorkingWeek | undefined> {
  const [row] = await ctx.prepared<{ week: WorkingWeek }>(
    'people_hours',
    `select week from people.working_hours
      where place_id = $1 and person_id = $2 and valid_from <= $3::date order by valid_from desc limit 1`,
    [ctx.place, person, on],
  );
  return row?.week;
}

/** The patterns that hold on a day, of several people. */
export function readHoursOf(
  ctx: Context,
  people: readonly PersonId[],
  on: string,
): Promise<readonly { readonly person: PersonId; readonly week: WorkingWeek }[]> {
  return ctx.prepared(
    'people_hours_of',
    `select distinct on (person_id) person_id as person, week from people.working_hours
      where place_id = $1 and person_id = any($2::uuid[]) and valid_from <= $3::date order by person_id, valid_from desc`,
    [ctx.place, people, on],
  );
}
