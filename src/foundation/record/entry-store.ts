import { sql } from 'kysely';
import type { Db } from '../../platform/database/db.js';
import type { Writes } from '../../platform/database/writes.js';
import type { PlaceId } from '../../platform/ids.js';
import type { StoredEntry } from './canonical-entry.js';
import type { RecordableData, RecordedEntry } from './entry.js';

/** A row of record.entry as an act writes it. */
export interface EntryRow {
  readonly place_id: PlaceId;
  readonly stream: string;
  readonly version: number;
  readonly kind: string;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly actor: string;
  readonly on_behalf_of: string | null;
  readonly channel: string;
  readonly source: string | null;
  readonly purpose: string | null;
  readonly service: string | null;
  readonly service_version: number | null;
  /** Canonical JSON. */
  readonly data: string;
  readonly nonce: Buffer;
}

export function insertEntry(writes: Writes, row: EntryRow): void {
  writes.insert('record.entry', { ...row });
  const { place_id, recorded_at, stream, version } = row;
  writes.insert('record.pending', { place_id, recorded_at, stream, version });
}

/** The columns of `record.entry e` as StoredEntry has them. */
export const storedEntryColumns = `e.place_id, e.stream, e.version, e.kind,
  (extract(epoch from e.occurred_at) * 1000)::float8 as occurred_at,
  (extract(epoch from e.recorded_at) * 1000)::float8 as recorded_at,
  e.actor, e.on_behalf_of, e.channel, e.source, e.purpose, e.service, e.service_version, e.data, encode(e.nonce, 'hex') as nonce`;

export const toRecordedEntry = (row: StoredEntry): RecordedEntry => ({
  place: row.place_id as PlaceId,
  stream: row.stream,
  version: row.version,
  kind: row.kind,
  occurredAt: new Date(row.occurred_at),
  recordedAt: new Date(row.recorded_at),
  actor: row.actor,
  onBehalfOf: row.on_behalf_of,
  channel: row.channel,
  source: row.source,
  purpose: row.purpose,
  service: row.service,
  serviceVersion: row.service_version,
  data: JSON.parse(row.data) as RecordableData,
});

export async function findStoredEntry(
  db: Db,
  place: PlaceId,
  stream: string,
  version: number,
): Promise<StoredEntry | undefined> {
  const { rows } = await sql<StoredEntry>`select ${sql.raw(storedEntryColumns)} from record.entry e
    where e.place_id = ${place} and e.stream = ${stream} and e.version = ${version}`.execute(db);
  return rows[0];
}

export async function listStoredEntries(
  db: Db,
  place: PlaceId,
  stream: string,
  after: number,
  most: number,
): Promise<readonly StoredEntry[]> {
  const { rows } = await sql<StoredEntry>`select ${sql.raw(storedEntryColumns)} from record.entry e
    where e.place_id = ${place} and e.stream = ${stream} and e.version > ${after} order by e.version limit ${most}`.execute(
    db,
  );
  return rows;
}

export async function listStoredLatest(
  db: Db,
  place: PlaceId,
  stream: string,
  most: number,
): Promise<readonly StoredEntry[]> {
  const { rows } = await sql<StoredEntry>`select ${sql.raw(storedEntryColumns)} from record.entry e
    where e.place_id = ${place} and e.stream = ${stream} order by e.version desc limit ${most}`.execute(db);
  return rows;
}

/** Which entries of several streams are meant: those that happened from one moment on and before another. */
export interface Span {
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
}

const within = ({ from, before }: Span) =>
  sql`(${from ?? null}::timestamptz is null or e.occurred_at >= ${from ?? null}::timestamptz)
    and (${before ?? null}::timestamptz is null or e.occurred_at < ${before ?? null}::timestamptz)`;

export async function listStoredOfStreams(
  db: Db,
  place: PlaceId,
  streams: readonly string[],
  { most, skip, ...span }: Span & { readonly most: number; readonly skip: number },
): Promise<readonly StoredEntry[]> {
  const { rows } = await sql<StoredEntry>`select ${sql.raw(storedEntryColumns)} from record.entry e
    where e.place_id = ${place} and e.stream = any (${streams}::text[]) and ${within(span)}
    order by e.occurred_at desc, e.stream, e.version desc limit ${most} offset ${skip}`.execute(db);
  return rows;
}

export async function countOfStreams(db: Db, place: PlaceId, streams: readonly string[], span: Span) {
  const { rows } = await sql<{ count: number; first: Date | null; last: Date | null }>`
    select count(*) filter (where ${within(span)})::int as count, min(e.occurred_at) as first, max(e.occurred_at) as last
      from record.entry e where e.place_id = ${place} and e.stream = any (${streams}::text[])`.execute(db);
  return rows[0];
}

/** The newest version of a stream; 0 when it has none. */
export async function countVersions(db: Db, place: PlaceId, stream: string): Promise<number> {
  const row = await db
    .selectFrom('record.entry')
    .select('version')
    .where('place_id', '=', place)
    .where('stream', '=', stream)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Rows of record.entry that share all but stream, version, data and nonce; the nonces lie one after the other. */
export interface AlikeRows {
  readonly place: PlaceId;
  readonly kind: string;
  readonly purpose: string;
  readonly at: Date;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly channel: string;
  readonly entries: readonly { readonly stream: string; readonly version: number; readonly data: string }[];
  readonly nonces: Buffer;
}

/** Queues them. Neither codes nor canonical JSON hold a line feed, so that lines carry them. */
export function insertAlike(
  writes: Writes,
  { place, kind, purpose, at, actor, onBehalfOf, channel, ...rows }: AlikeRows,
) {
  const streams = rows.entries.map(({ stream }) => stream).join('\n');
  const versions = rows.entries.map(({ version }) => version).join('\n');
  const data = rows.entries.map((one) => one.data).join('\n');
  writes.run(
    `insert into record.entry
       (place_id, stream, version, kind, occurred_at, recorded_at, actor, on_behalf_of, channel, purpose, data, nonce)
     select $1::uuid, w.stream, w.version::int, $2::text, $3::timestamptz, $3::timestamptz, $4::text, $5::uuid, $6::text,
            $7::text, w.data, substring($8::bytea from 16 * w.at::int - 15 for 16)
       from unnest(string_to_array($9::text, e'\\n'), string_to_array($10::text, e'\\n'), string_to_array($11::text, e'\\n'))
         with ordinality as w (stream, version, data, at)`,
    [place, kind, at, actor, onBehalfOf, channel, purpose, rows.nonces, streams, versions, data],
  );
  writes.run(
    `insert into record.pending (place_id, recorded_at, stream, version)
     select $1::uuid, $2::timestamptz, w.stream, w.version::int
       from unnest(string_to_array($3::text, e'\\n'), string_to_array($4::text, e'\\n')) as w (stream, version)`,
    [place, at, streams, versions],
  );
}
