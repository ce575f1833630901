import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { StoredEntry } from '../canonical-entry.js';
import type { Checkpoint } from '../checkpoints/checkpoint.js';
import { storedEntryColumns } from '../entry-store.js';
import type { Tile } from '../merkle/grow-tree.js';
import { emptyRoot } from '../merkle/hash.js';

export interface PendingEntry extends StoredEntry {
  /** When it was recorded, exactly as the database has it: part of the key of record.pending. */
  readonly pending_key: string;
}

export async function hasPending({ db, place }: Context): Promise<boolean> {
  const { rows } = await sql`select 1 from record.pending where place_id = ${place} limit 1`.execute(db);
  return rows.length > 0;
}

/** Locks the place's tree, made empty at first; undefined while another sequencer holds it. */
export async function lockHead({ db, place }: Context): Promise<Checkpoint | undefined> {
  await sql`insert into record.tree_head (place_id, epoch, size, root) values (${place}, 1, 0, ${emptyRoot})
    on conflict (place_id) do nothing`.execute(db);
  const { rows } = await sql<Checkpoint>`select epoch, size, root from record.tree_head
    where place_id = ${place} for update skip locked`.execute(db);
  return rows[0];
}

/** The oldest pending entries. */
export async function listPending({ db, place }: Context, most: number): Promise<readonly PendingEntry[]> {
  const { rows } = await sql<PendingEntry>`
    select p.recorded_at::text as pending_key, ${sql.raw(storedEntryColumns)}
      from (select * from record.pending where place_id = ${place} order by recorded_at, stream, version limit ${most}) p
      join record.entry e on e.place_id = ${place} and e.stream = p.stream and e.version = p.version
     order by p.recorded_at, p.stream, p.version`.execute(db);
  return rows;
}

/** All that is pending of some streams, by version. */
export async function listPendingOf(
  { db, place }: Context,
  streams: readonly string[],
): Promise<readonly PendingEntry[]> {
  const { rows } = await sql<PendingEntry>`
    select p.recorded_at::text as pending_key, ${sql.raw(storedEntryColumns)}
      from record.pending p
      join record.entry e on e.place_id = ${place} and e.stream = p.stream and e.version = p.version
     where p.place_id = ${place} and p.stream = any(${streams}::text[])
     order by p.stream, p.version`.execute(db);
  return rows;
}

/** Of some versions, the streams whose version before has no leaf yet, though it was recorded. */
export async function listHeldBack(
  { db, place }: Context,
  versions: readonly { readonly stream: string; readonly version: number }[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ stream: string }>`
    select e.stream
      from unnest(${versions.map(({ stream }) => stream)}::text[], ${versions.map(({ version }) => version - 1)}::int[]) as w (stream, version)
      join record.entry e on e.place_id = ${place} and e.stream = w.stream and e.version = w.version
      left join record.leaf l on l.place_id = ${place} and l.stream = w.stream and l.version = w.version
     where l.index is null`.execute(db);
  return rows.map(({ stream }) => stream);
}

export interface NewLeaf {
  readonly stream: string;
  readonly version: number;
  readonly hash: Buffer;
}

/** Adds leaves from `first` on; their hashes travel as one string of bytes, which is cut up there. */
export async function insertLeaves(
  { db, place }: Context,
  { epoch, size: first }: Pick<Checkpoint, 'epoch' | 'size'>,
  leaves: readonly NewLeaf[],
): Promise<void> {
  await sql`insert into record.leaf (place_id, epoch, index, stream, version, hash)
    select ${place}::uuid, ${epoch}::int, ${first}::bigint + w.number - 1, w.stream, w.version,
           substring(${Buffer.concat(leaves.map(({ hash }) => hash))}::bytea from (w.number::int - 1) * 32 + 1 for 32)
      from unnest(${leaves.map(({ stream }) => stream)}::text[], ${leaves.map(({ version }) => version)}::int[])
           with ordinality as w (stream, version, number)`.execute(db);
}

export async function deletePending({ db, place }: Context, entries: readonly PendingEntry[]): Promise<void> {
  await sql`delete from record.pending p
    using unnest(${entries.map((entry) => entry.pending_key)}::timestamptz[], ${entries.map(({ stream }) => stream)}::text[],
                 ${entries.map(({ version }) => version)}::int[]) as w (recorded_at, stream, version)
    where p.place_id = ${place} and p.recorded_at = w.recorded_at and p.stream = w.stream and p.version = w.version`.execute(
    db,
  );
}

export async function writeTiles({ db, place }: Context, epoch: number, tiles: readonly Tile[]): Promise<void> {
  const rows = tiles.map(({ level, index, hashes }) => ({ place_id: place, epoch, level, index, hashes }));
  await db
    .insertInto('record.tile')
    .values(rows)
    .onConflict((clash) =>
      clash
        .columns(['place_id', 'epoch', 'level', 'index'])
        .doUpdateSet((is) => ({ hashes: is.ref('excluded.hashes') })),
    )
    .execute();
}

export async function moveHead({ db, place }: Context, { epoch, size, root }: Checkpoint): Promise<void> {
  await db.updateTable('record.tree_head').set({ epoch, size, root }).where('place_id', '=', place).execute();
}

export async function insertCheckpoint({ db, place }: Context, { epoch, size, root }: Checkpoint, note: string) {
  await db.insertInto('record.checkpoint').values({ place_id: place, epoch, size, root, note }).execute();
}
