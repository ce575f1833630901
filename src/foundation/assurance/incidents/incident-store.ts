import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId, SubjectId } from '../../../platform/ids.js';
import { streamPrefix as lookPrefix } from '../look.js';
import type { Incident, IncidentId } from './incident.js';
import { columnOf, type IncidentChange } from './incident-columns.js';

const selected = Object.entries(columnOf)
  .map(([field, column]) => `${column} as "${field}"`)
  .join(', ');

export function insertIncident(ctx: Context, { id, version, ...fields }: Incident): void {
  const row = Object.entries(fields).map(([field, value]) => [columnOf[field as keyof typeof columnOf], value]);
  ctx.writes.insert('assurance.incident', { place_id: ctx.place, id, version, ...Object.fromEntries(row) });
}

/** Queues all that may change of an incident, as it is after this act. */
export function updateIncident(ctx: Context, one: Incident): void {
  ctx.writes.run(
    `update assurance.incident set version = $3, scoped_officer = $4::uuid, scoped_case = $5::uuid,
       scoped_from = $6::timestamptz, scoped_until = $7::timestamptz, scoped_subjects = $8::int, judgement = $9::text,
       judged_at = $10::timestamptz, judged_by = $11::uuid, regulator_told_at = $12::timestamptz,
       people_told_at = $13::timestamptz, people_told = $14::int, closed_at = $15::timestamptz, closed_by = $16::uuid
      where place_id = $1 and id = $2`,
    [
      ...[ctx.place, one.id, one.version, one.scopedOfficer, one.scopedCase, one.scopedFrom, one.scopedUntil],
      ...[one.scopedSubjects, one.judgement, one.judgedAt, one.judgedBy, one.regulatorToldAt, one.peopleToldAt],
      ...[one.peopleTold, one.closedAt, one.closedBy],
    ],
  );
}

/** What a resident raised about an officer's look is not theirs to see. */
const notAbout = (reader: string): string => `not exists (select 1 from assurance.concern c
  where c.place_id = $1 and c.incident_id = i.id and c.about_officer = ${reader})`;

/** An incident for one of those who handle them, held until the act ends. */
export async function holdIncident(ctx: Context, id: IncidentId, by: PersonId): Promise<Incident | undefined> {
  const text = `select id, version, ${selected} from assurance.incident i
    where i.place_id = $1 and i.id = $2 and ${notAbout('$3')} for update of i`;
  const [row] = await ctx.prepared<Incident>('assurance_hold_incident', text, [ctx.place, id, by]);
  return row;
}

export async function readIncident(ctx: Context, id: IncidentId, by: PersonId): Promise<Incident | undefined> {
  const text = `select id, version, ${selected} from assurance.incident i
    where i.place_id = $1 and i.id = $2 and ${notAbout('$3')}`;
  const [row] = await ctx.prepared<Incident>('assurance_incident', text, [ctx.place, id, by]);
  return row;
}

/** The open ones, longest known first, and then those that were closed, newest first; at most `most`. */
export function readIncidents(ctx: Context, by: PersonId, most: number): Promise<readonly Incident[]> {
  return ctx.prepared<Incident>(
    'assurance_incidents',
    `select id, version, ${selected} from assurance.incident i where i.place_id = $1 and ${notAbout('$3')}
      order by closed_at desc nulls first, known_at, id limit $2`,
    [ctx.place, most, by],
  );
}

/** Those that were reported since a moment. */
export function readIncidentsSince(ctx: Context, since: Date): Promise<readonly Incident[]> {
  return ctx.prepared<Incident>(
    'assurance_incidents_since',
    `select id, version, ${selected} from assurance.incident where place_id = $1 and reported_at >= $2
      order by reported_at, id`,
    [ctx.place, since],
  );
}

/** The cases that were in scope of incidents since a moment which were judged a risk to people. */
export async function readHarmed(ctx: Context, by: PersonId, since: Date): Promise<readonly CaseId[]> {
  const rows = await ctx.prepared<{ case: CaseId }>(
    'assurance_harmed',
    `select distinct i.scoped_case as case from assurance.incident i
      where i.place_id = $1 and i.reported_at >= $2 and i.scoped_case is not null and not i.is_near_miss
        and i.judgement in ('risk', 'high-risk') and ${notAbout('$3')}`,
    [ctx.place, since, by],
  );
  return rows.map((row) => row.case);
}

type Scope = Required<Pick<IncidentChange, 'scopedOfficer' | 'scopedCase' | 'scopedFrom' | 'scopedUntil'>>;

/** Whom an officer looked at in that time, or who was looked at in a case: from the looks themselves. */
export async function readLookedAt(ctx: Context, scope: Scope): Promise<readonly SubjectId[]> {
  const { scopedOfficer, scopedCase, scopedFrom, scopedUntil } = scope;
  const rows = await ctx.prepared<{ stream: string }>(
    'assurance_looked_at',
    `select distinct stream from record.entry
      where place_id = $1 and kind = 'look' and occurred_at >= $2 and occurred_at <= $3
        and ($4::text is null or actor = $4) and ($5::text is null or data::jsonb ->> 'case' = $5)
      order by stream`,
    [ctx.place, scopedFrom, scopedUntil, scopedOfficer && `person:${scopedOfficer}`, scopedCase],
  );
  return rows.map(({ stream }) => stream.slice(lookPrefix.length) as SubjectId);
}
