import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';

/** When the oldest entry was recorded that the sequencer has not given its leaf; undefined when every entry has one. */
export async function findWaiting({ db, place }: Context): Promise<Date | undefined> {
  const { rows } = await sql<{ recorded_at: Date }>`
    select recorded_at from record.pending where place_id = ${place} order by recorded_at limit 1`.execute(db);
  return rows[0]?.recorded_at;
}
