import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { RecordableData } from '../../record/index.js';
import type { IncidentId } from '../incidents/incident.js';
import { toColumns } from '../incidents/incident-columns.js';
import type { Concern } from './concern.js';

/** The column of each field that an entry or a row holds. */
export const concernColumns = {
  incident: 'incident_id',
  person: 'person_id',
  lookSubject: 'look_subject',
  lookNumber: 'look_number',
  aboutOfficer: 'about_officer',
  subject: 'subject_id',
  raisedAt: 'raised_at',
  acknowledgedAt: 'acknowledged_at',
  acknowledgedBy: 'acknowledged_by',
  answeredAt: 'answered_at',
  answeredBy: 'answered_by',
} as const satisfies Record<Exclude<keyof Concern, 'id' | 'version'>, string>;

export type ConcernChange = Partial<Omit<Concern, 'id' | 'version'>>;

/** What an entry says of a change to a concern. */
export const toConcernData = (change: ConcernChange): RecordableData => toColumns(concernColumns, change);

const selected = Object.entries(concernColumns)
  .map(([field, column]) => `${column} as "${field}"`)
  .join(', ');

export function insertConcern(ctx: Context, { id, version, ...fields }: Concern): void {
  const row = Object.entries(fields).map(([field, value]) => [
    concernColumns[field as keyof typeof concernColumns],
    value,
  ]);
  ctx.writes.insert('assurance.concern', { place_id: ctx.place, id, version, ...Object.fromEntries(row) });
}

/** Queues all that may change of a concern, as it is after this act. */
export function updateConcern(ctx: Context, one: Concern): void {
  ctx.writes.run(
    `update assurance.concern set version = $3, acknowledged_at = $4::timestamptz, acknowledged_by = $5::uuid,
       answered_at = $6::timestamptz, answered_by = $7::uuid where place_id = $1 and id = $2`,
    [ctx.place, one.id, one.version, one.acknowledgedAt, one.acknowledgedBy, one.answeredAt, one.answeredBy],
  );
}

/** The concern from which an incident came, held until the act ends. */
export async function holdConcernOf(ctx: Context, incident: IncidentId): Promise<Concern | undefined> {
  const text = `select id, version, ${selected} from assurance.concern
    where place_id = $1 and incident_id = $2 for update`;
  const [row] = await ctx.prepared<Concern>('assurance_hold_concern', text, [ctx.place, incident]);
  return row;
}

export async function readConcernOf(ctx: Context, incident: IncidentId): Promise<Concern | undefined> {
  const text = `select id, version, ${selected} from assurance.concern where place_id = $1 and incident_id = $2`;
  const [row] = await ctx.prepared<Concern>('assurance_concern_of', text, [ctx.place, incident]);
  return row;
}

/** Those that a person raised, newest first, at most fifty. */
export function readConcernsOf(ctx: Context, person: PersonId): Promise<readonly Concern[]> {
  return ctx.prepared<Concern>(
    'assurance_concerns_of',
    `select id, version, ${selected} from assurance.concern where place_id = $1 and person_id = $2
      order by raised_at desc, id desc limit 50`,
    [ctx.place, person],
  );
}

/** The incidents of which somebody waits for an answer. */
export async function readWaiting(ctx: Context): Promise<readonly IncidentId[]> {
  const rows = await ctx.prepared<{ incident: IncidentId }>(
    'assurance_concerns_waiting',
    'select incident_id as incident from assurance.concern where place_id = $1 and answered_at is null',
    [ctx.place],
  );
  return rows.map(({ incident }) => incident);
}
