import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import type { WorkingWeek } from '../../people/index.js';

/** What is known of an officer just now. */
export interface Pace {
  /** Other cases that they opened in the last hour. */
  readonly hour: number;
  /** Other cases of the last seven days that were assigned to nobody near. */
  readonly week: number;
  /** When they are down to work; null where nothing is set. */
  readonly hours: WorkingWeek | null;
  readonly zone: string | null;
  /** Whether a way in was added since `waysSince`. */
  readonly changed: boolean;
  /** Whether anybody here has declared whom they are close to. */
  readonly declared: boolean;
  /** Members of staff who have proved that one of the subjects is them. */
  readonly linked: readonly PersonId[];
  /** Those of the cases that a second person approved, and when. */
  readonly approvals: readonly { readonly id: string; readonly case: string }[];
}

export interface ToRead {
  readonly person: PersonId;
  readonly cases: readonly string[];
  /** Whose data the look is about. */
  readonly subjects: readonly SubjectId[];
  readonly waysSince: Date;
  readonly approvedSince: Date;
  /** The day in the place's time, '2026-03-02'. */
  readonly today: string;
}

const hour = 3_600_000;
const week = 7 * 24 * hour;

/** All that a look's risk hangs on, in one statement: it stands before every look of an officer. */
export async function readPace(ctx: Context, { person, cases, ...since }: ToRead): Promise<Pace> {
  const now = ctx.clock.now().getTime();
  const [row] = await ctx.prepared<Pace>(
    'assurance_pace',
    `select
       (select count(*)::int from assurance.opened o
         where o.place_id = $1 and o.person_id = $2 and o.last_at > $4 and o.case_id <> all ($3::uuid[])) as hour,
       (select count(*)::int from assurance.opened o
         where o.place_id = $1 and o.person_id = $2 and o.last_at > $5 and not o.is_assigned
           and o.case_id <> all ($3::uuid[])) as week,
       (select w.week from people.working_hours w
         where w.place_id = $1 and w.person_id = $2 and w.valid_from <= $8::date
         order by w.valid_from desc limit 1) as hours,
       (select p.time_zone from platform.place p where p.place_id = $1) as zone,
       exists (select 1 from people.authenticator a
                where a.place_id = $1 and a.person_id = $2 and a.added_at > $6 and a.ended_at is null) as changed,
       exists (select 1 from assurance.interest i where i.place_id = $1) as declared,
       array(select distinct l.person_id from vault.subject_link l
               join people.person p on p.place_id = l.place_id and p.id = l.person_id
              where l.place_id = $1 and l.subject_id = any ($9::uuid[]) and p.kind = 'staff') as linked,
       coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'case', v.case_id)) from assurance.approval v
         where v.place_id = $1 and v.person_id = $2 and v.case_id = any ($3::uuid[])
           and v.state = 'approved' and v.answered_at > $7), '[]'::jsonb) as approvals`,
    [
      ...[ctx.place, person, cases, new Date(now - hour), new Date(now - week)],
      ...[since.waysSince, since.approvedSince, since.today, since.subjects],
    ],
  );
  if (!row) throw new Error('A question without a table always has an answer.');
  return row;
}

/** Queues that the officer opened these cases now (whether each is assigned near), and forgets what is older than a week. */
export function writeOpened(ctx: Context, person: PersonId, opened: ReadonlyMap<string, boolean>): void {
  const now = ctx.clock.now();
  const cases = [...opened.keys()];
  ctx.writes.run(
    `insert into assurance.opened (place_id, person_id, case_id, last_at, is_assigned)
     select $1::uuid, $2::uuid, w.case_id, $3::timestamptz, w.is_assigned
       from unnest($4::uuid[], $5::boolean[]) as w (case_id, is_assigned)
     on conflict (place_id, person_id, case_id) do update
       set last_at = excluded.last_at, is_assigned = excluded.is_assigned`,
    [ctx.place, person, now, cases, [...opened.values()]],
  );
  ctx.writes.run(
    `delete from assurance.opened
      where place_id = $1 and person_id = $2 and last_at < $3::timestamptz and case_id <> all ($4::uuid[])`,
    [ctx.place, person, new Date(now.getTime() - week), cases],
  );
}
