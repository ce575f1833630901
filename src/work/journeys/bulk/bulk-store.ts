import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import type { Bulk, BulkId } from './bulk.js';

interface BulkRow {
  readonly id: BulkId;
  readonly body_id: PersonId;
  readonly person_id: PersonId;
  readonly service: string;
  readonly service_version: number;
  readonly file_mark: Buffer;
  readonly state: Bulk['state'];
  readonly in_all: number;
  readonly done: number;
  readonly taken: number;
  readonly wrong: number;
  readonly skipped: number;
  readonly subject_id: SubjectId;
  readonly key_id: SubjectKeyId;
  readonly sealed: Buffer;
  readonly revision: number;
  readonly asked_at: Date;
  readonly done_at: Date | null;
  readonly expires_at: Date;
}

const columns = `id, body_id, person_id, service, service_version, file_mark, state, in_all, done, taken, wrong, skipped, subject_id,
  key_id, sealed, revision, asked_at, done_at, expires_at`;

const toBulk = (row: BulkRow): Bulk => ({
  ...{ id: row.id, body: row.body_id, person: row.person_id, service: row.service, fileMark: row.file_mark },
  ...{ serviceVersion: row.service_version, state: row.state, inAll: row.in_all, done: row.done, taken: row.taken },
  ...{ wrong: row.wrong, skipped: row.skipped, subject: row.subject_id, key: row.key_id, sealed: row.sealed },
  ...{ revision: row.revision, askedAt: row.asked_at, doneAt: row.done_at ?? undefined, expiresAt: row.expires_at },
});

export function insertBulk(ctx: Context, one: Bulk): void {
  ctx.writes.insert('journeys.bulk', {
    ...{ place_id: ctx.place, id: one.id, body_id: one.body, person_id: one.person, service: one.service },
    ...{ service_version: one.serviceVersion, file_mark: one.fileMark, state: one.state, in_all: one.inAll },
    ...{ done: one.done, taken: one.taken, wrong: one.wrong, skipped: one.skipped, subject_id: one.subject },
    ...{
      key_id: one.key,
      sealed: one.sealed,
      revision: one.revision,
      asked_at: one.askedAt,
      expires_at: one.expiresAt,
    },
  });
}

/** Writes how far one has come, if nobody has gone on with it meanwhile; nobody goes on before `notBefore`. */
export async function updateBulk(ctx: Context, one: Bulk, notBefore: Date | undefined): Promise<boolean> {
  const text = `update journeys.bulk set state = $3, done = $4, taken = $5, wrong = $6, skipped = $7, sealed = $8, revision = $9,
       done_at = $10, claimed_until = $11 where place_id = $1 and id = $2 and revision = $9 - 1 returning id`;
  const rows = await ctx.prepared('journeys_update_bulk', text, [
    ...[ctx.place, one.id, one.state, one.done, one.taken, one.wrong, one.skipped, one.sealed, one.revision],
    one.doneAt ?? null,
    notBefore ?? null,
  ]);
  return rows.length > 0;
}

/** Lets the job send a file whose letters were looked at. */
export function startBulk(ctx: Context, id: BulkId): void {
  ctx.writes.run("update journeys.bulk set state = 'running' where place_id = $1 and id = $2 and state = 'checking'", [
    ctx.place,
    id,
  ]);
}

/** One that waits to be gone on with, for this worker until a moment. */
export async function claimBulk(ctx: Context, until: Date): Promise<Bulk | undefined> {
  const text = `update journeys.bulk b set claimed_until = $3
     where b.place_id = $1 and b.id = (select w.id from journeys.bulk w
             where w.place_id = $1 and w.state = 'running' and w.expires_at > $2 and (w.claimed_until is null or w.claimed_until <= $2)
             order by w.id limit 1 for update skip locked)
    returning ${columns}`;
  const [row] = await ctx.prepared<BulkRow>('journeys_claim_bulk', text, [ctx.place, ctx.clock.now(), until]);
  return row && toBulk(row);
}

export async function readBulk(ctx: Context, id: BulkId): Promise<Bulk | undefined> {
  const text = `select ${columns} from journeys.bulk where place_id = $1 and id = $2 and expires_at > $3`;
  const [row] = await ctx.prepared<BulkRow>('journeys_bulk', text, [ctx.place, id, ctx.clock.now()]);
  return row && toBulk(row);
}

/** Those of a body and a service that are still kept, newest first. */
export async function readBulksOf(ctx: Context, body: PersonId, service: string): Promise<readonly Bulk[]> {
  const text = `select ${columns} from journeys.bulk
                 where place_id = $1 and body_id = $2 and service = $3 and expires_at > $4 order by id desc limit 50`;
  const rows = await ctx.prepared<BulkRow>('journeys_bulks_of', text, [ctx.place, body, service, ctx.clock.now()]);
  return rows.map(toBulk);
}

export interface TakenRow {
  readonly bulk: BulkId;
  readonly reference: string;
}

type Marked = Pick<Bulk, 'body' | 'service'>;

/** In which file a row of a body was taken, and as what; undefined where it was not. */
export async function readTaken(ctx: Context, { body, service }: Marked, mark: Buffer): Promise<TakenRow | undefined> {
  const text = `select bulk_id as bulk, reference from journeys.bulk_row
                 where place_id = $1 and body_id = $2 and service = $3 and mark = $4`;
  const [row] = await ctx.prepared<TakenRow>('journeys_bulk_row', text, [ctx.place, body, service, mark]);
  return row;
}

export function insertTaken(
  ctx: Context,
  { body, service, id }: Pick<Bulk, 'body' | 'service' | 'id'>,
  mark: Buffer,
  reference: string,
): void {
  ctx.writes.insert('journeys.bulk_row', {
    ...{ place_id: ctx.place, body_id: body, service, mark, bulk_id: id, reference },
  });
}

/** Files whose time is over. */
export async function readBulksOver(ctx: Context, most: number): Promise<readonly Bulk[]> {
  const text = `select ${columns} from journeys.bulk where place_id = $1 and expires_at <= $2 order by id limit $3`;
  return (await ctx.prepared<BulkRow>('journeys_bulks_over', text, [ctx.place, ctx.clock.now(), most])).map(toBulk);
}

export function deleteBulks(ctx: Context, ids: readonly BulkId[]): void {
  ctx.writes.run('delete from journeys.bulk_row where place_id = $1 and bulk_id = any($2::uuid[])', [ctx.place, ids]);
  ctx.writes.run('delete from journeys.bulk where place_id = $1 and id = any($2::uuid[])', [ctx.place, ids]);
}
