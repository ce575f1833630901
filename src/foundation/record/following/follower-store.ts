import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { StoredEntry } from '../canonical-entry.js';
import { storedEntryColumns } from '../entry-store.js';
import type { Cursor } from './follower.js';

/** Locks the follower's cursor, made at the first leaf when new; undefined while another process holds it. */
export async function lockCursor({ db, place }: Context, name: string): Promise<Cursor | undefined> {
  const find = async () => {
    const { rows } = await sql<Cursor>`select epoch, next_index as index from record.follower
      where place_id = ${place} and name = ${name} for update skip locked`.execute(db);
    return rows[0];
  };
  const found = await find();
  if (found) return found;
  await sql`insert into record.follower (place_id, name, epoch, next_index) values (${place}, ${name}, 1, 0)
    on conflict (place_id, name) do nothing`.execute(db);
  return find();
}

/** Where a follower stands; undefined when it has not begun. */
export async function findCursor({ db, place }: Context, name: string): Promise<Cursor | undefined> {
  return db
    .selectFrom('record.follower')
    .select(['epoch', 'next_index as index'])
    .where('place_id', '=', place)
    .where('name', '=', name)
    .executeTakeFirst();
}

export function moveCursor({ writes, place }: Context, name: string, { epoch, index }: Cursor): void {
  writes.run('update record.follower set epoch = $3, next_index = $4 where place_id = $1 and name = $2', [
    place,
    name,
    epoch,
    index,
  ]);
}

export interface LeafEntry extends StoredEntry {
  readonly leaf_epoch: number;
  readonly leaf_index: number;
}

/** The entries from a cursor on, in the order of their leaves, through every epoch. */
export async function listFrom({ db, place }: Context, { epoch, index }: Cursor, most: number) {
  const { rows } = await sql<LeafEntry>`
    select l.epoch as leaf_epoch, l.index as leaf_index, ${sql.raw(storedEntryColumns)}
      from (select * from record.leaf where place_id = ${place} and (epoch, index) >= (${epoch}::int, ${index}::bigint)
             order by epoch, index limit ${most}) l
      join record.entry e on e.place_id = ${place} and e.stream = l.stream and e.version = l.version
     order by l.epoch, l.index`.execute(db);
  return rows;
}

/** When the entry at a cursor, or the first after it, was recorded. */
export async function findRecordedAt({ db, place }: Context, { epoch, index }: Cursor): Promise<Date | undefined> {
  const { rows } = await sql<{ recorded_at: Date }>`
    select e.recorded_at
      from (select * from record.leaf where place_id = ${place} and (epoch, index) >= (${epoch}::int, ${index}::bigint)
             order by epoch, index limit 1) l
      join record.entry e on e.place_id = ${place} and e.stream = l.stream and e.version = l.version`.execute(db);
  return rows[0]?.recorded_at;
}
