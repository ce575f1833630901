import { sql } from 'kysely';
import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';

/** A key that signed the epochs before one, as the entry that opened that one says. */
export interface FormerKey {
  /** The first epoch that it did not sign. */
  readonly until: number;
  /** 32 bytes in hexadecimal. */
  readonly publicKey: string;
}

const told = /"formerKey":"([0-9a-f]{64})"/;

/** The keys of other installations that this place's record came through, oldest first, told of by the given epochs. */
export async function listFormerKeys(db: Db, place: PlaceId, epochs: readonly number[]): Promise<readonly FormerKey[]> {
  const { rows } = await sql<{ until: number; data: string }>`
    select w.until, e.data
      from unnest(${epochs}::bigint[]) as w (until)
      join record.entry e on e.place_id = ${place} and e.stream = concat('epoch:', w.until) and e.version = 1
     order by w.until`.execute(db);
  return rows.flatMap(({ until, data }) => {
    const publicKey = told.exec(data)?.[1];
    return publicKey === undefined ? [] : [{ until, publicKey }];
  });
}
