import { sql } from 'kysely';
import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';

/** The number of the first detail whose bytes are not those that its entry holds the digests of. */
export async function findChangedDetail(db: Db, place: PlaceId): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    select d.number from assurance.concealed_detail d
      join record.entry e on e.place_id = d.place_id and e.stream = 'concealed' and e.version = d.number
     where d.place_id = ${place}
       and (e.data::jsonb ->> 'details' is distinct from encode(sha256(d.sealed), 'hex')
         or e.data::jsonb ->> 'copy' is distinct from encode(sha256(convert_to(d.copy, 'UTF8')), 'hex'))
     order by d.number limit 1`.execute(db);
  return rows[0]?.number;
}

export async function countSealedDetails(db: Db, place: PlaceId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from assurance.concealed_detail where place_id = ${place}`.execute(db);
  return rows[0]?.count ?? 0;
}
