import { sql } from 'kysely';
import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import { streamRows } from '../../record/index.js';
import type { ShredReason } from '../ledger/ledger-line.js';

/** An envelope that an entry names, and what the database holds of it. */
export interface RecordedEnvelope {
  readonly id: string;
  readonly key: string;
  readonly recorded: string;
  /** The digest of what is there; null when the envelope is missing. */
  readonly found: string | null;
  readonly has_key: boolean;
  readonly is_shredded: boolean;
}

/** The text of an envelope's address as address.ts writes it. */
const addressOf = `concat('guildhall-envelope/1', chr(10), x.place_id, chr(10), x.row_table, chr(10), x.row_id, chr(10),
  x.subject_id, chr(10), x.mark, chr(10), x.keep, chr(10), x.key_id, chr(10), x.version, chr(10))`;

/** That a key was shredded, as the record has it. */
const shredOf = (key: string, place: PlaceId) => `exists (select 1 from record.entry k
  where k.place_id = '${place}' and k.stream = 'key:' || ${key} and k.version = 1 and k.kind = 'key.shredded')`;

/** Every envelope that the record tells of, in the order of the entries that do. */
export const streamRecorded = (db: Db, place: PlaceId): AsyncGenerator<readonly RecordedEnvelope[]> =>
  streamRows<RecordedEnvelope>(
    db,
    `select v ->> 'id' as id, v ->> 'key' as key, v ->> 'digest' as recorded,
            encode(sha256(convert_to(${addressOf}, 'UTF8') || x.sealed), 'hex') as found,
            s.id is not null as has_key, ${shredOf(`(v ->> 'key')`, place)} as is_shredded
       from record.entry e
      cross join lateral jsonb_array_elements(e.data::jsonb -> 'envelopes') v
       left join vault.envelope x on x.place_id = '${place}' and x.id = (v ->> 'id')::uuid
       left join vault.subject_key s
         on s.place_id = '${place}' and s.id = (v ->> 'key')::uuid and (x.id is null or s.subject_id = x.subject_id)
      where e.place_id = '${place}' and strpos(e.data, '"envelopes":[{') > 0
      order by e.stream, e.version`,
  );

export const streamEnvelopeIds = (db: Db, place: PlaceId): AsyncGenerator<readonly { readonly id: string }[]> =>
  streamRows(db, `select id from vault.envelope where place_id = '${place}' order by vault.envelope.id`);

export async function countEnvelopes(db: Db, place: PlaceId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from vault.envelope where place_id = ${place}`.execute(db);
  return rows[0]?.count ?? 0;
}

export interface StoredKey {
  readonly id: string;
  readonly kek: string;
  readonly wrapped: Buffer | null;
  readonly is_shredded: boolean;
}

/** Every key of a subject, living or destroyed. */
export const streamKeys = (db: Db, place: PlaceId): AsyncGenerator<readonly StoredKey[]> =>
  streamRows<StoredKey>(
    db,
    `select s.id, s.kek, s.wrapped, ${shredOf('s.id', place)} as is_shredded
       from vault.subject_key s where s.place_id = '${place}' order by s.id`,
  );

export interface StoredPlaceKey {
  readonly purpose: string;
  readonly kek: string;
  readonly wrapped: Buffer;
  readonly public_key: Buffer | null;
}

/** The vault's own keys of the place; the record checks the one that it signs with. */
export async function listPlaceKeys(db: Db, place: PlaceId): Promise<readonly StoredPlaceKey[]> {
  const { rows } = await sql<StoredPlaceKey>`select purpose, kek, wrapped, public_key from vault.place_key
    where place_id = ${place} and purpose <> 'record-signing' order by purpose`.execute(db);
  return rows;
}

export interface StoredShred {
  readonly number: number;
  readonly key: string;
  readonly subject: string;
  readonly reason: ShredReason;
  readonly at: Date;
}

export const streamShreds = (db: Db, place: PlaceId): AsyncGenerator<readonly StoredShred[]> =>
  streamRows<StoredShred>(
    db,
    `select number, key_id as key, subject_id as subject, reason, shredded_at as at
       from vault.shred where place_id = '${place}' order by number`,
  );

/** A key that time destroyed; its class is unknown to a database from before the key was made. */
export interface Disposed {
  readonly number: number;
  readonly key: string;
  readonly keep: string | null;
}

/** The keys that time destroyed, in the order of the ledger. */
export const streamDisposed = (db: Db, place: PlaceId): AsyncGenerator<readonly Disposed[]> =>
  streamRows<Disposed>(
    db,
    `select s.number, s.key_id as key, k.keep from vault.shred s
       left join vault.subject_key k on k.place_id = s.place_id and k.id = s.key_id
      where s.place_id = '${place}' and s.reason = 'retention' order by s.number`,
  );
