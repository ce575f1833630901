import { sql } from 'kysely';
import type { Db } from '../../platform/database/db.js';
import type { PlaceId } from '../../platform/ids.js';
import type { Checkpoint } from './checkpoints/checkpoint.js';
import type { TileReader } from './merkle/subtree.js';
import type { TileAddress } from './merkle/tile.js';

export interface Leaf {
  readonly epoch: number;
  readonly index: number;
}

export interface StoredCheckpoint extends Checkpoint {
  readonly note: string;
}

export async function findHead(db: Db, place: PlaceId): Promise<Checkpoint | undefined> {
  return db
    .selectFrom('record.tree_head')
    .select(['epoch', 'size', 'root'])
    .where('place_id', '=', place)
    .executeTakeFirst();
}

export async function findLeaf(db: Db, place: PlaceId, stream: string, version: number): Promise<Leaf | undefined> {
  return db
    .selectFrom('record.leaf')
    .select(['epoch', 'index'])
    .where('place_id', '=', place)
    .where('stream', '=', stream)
    .where('version', '=', version)
    .executeTakeFirst();
}

/** The newest checkpoint, of the given epoch or of all. */
export async function findCheckpoint(db: Db, place: PlaceId, epoch?: number): Promise<StoredCheckpoint | undefined> {
  let query = db
    .selectFrom('record.checkpoint')
    .select(['epoch', 'size', 'root', 'note'])
    .where('place_id', '=', place);
  if (epoch !== undefined) query = query.where('epoch', '=', epoch);
  return query.orderBy('epoch', 'desc').orderBy('size', 'desc').limit(1).executeTakeFirst();
}

export async function findCheckpointOf(
  db: Db,
  place: PlaceId,
  epoch: number,
  size: number,
): Promise<StoredCheckpoint | undefined> {
  return db
    .selectFrom('record.checkpoint')
    .select(['epoch', 'size', 'root', 'note'])
    .where('place_id', '=', place)
    .where('epoch', '=', epoch)
    .where('size', '=', size)
    .executeTakeFirst();
}

/** Fetches tiles in one query; the reader throws for one that is not there. */
export async function readTiles(
  db: Db,
  place: PlaceId,
  epoch: number,
  tiles: readonly TileAddress[],
): Promise<TileReader> {
  const key = ({ level, index }: TileAddress) => `${level}/${index}`;
  const wanted = [...new Map(tiles.map((tile) => [key(tile), tile])).values()];
  const levels = wanted.map(({ level }) => level);
  const indexes = wanted.map(({ index }) => index);
  const { rows } = await sql<{ level: number; index: number; hashes: Buffer }>`
    select t.level, t.index, t.hashes
      from unnest(${levels}::int[], ${indexes}::bigint[]) as w (level, index)
      join record.tile t on t.place_id = ${place} and t.epoch = ${epoch} and t.level = w.level and t.index = w.index`.execute(
    db,
  );
  const found = new Map(rows.map((row) => [key(row), row.hashes]));
  return (tile) => {
    const hashes = found.get(key(tile));
    if (!hashes) throw new Error(`record.tile has no tile ${epoch}/${key(tile)}.`);
    return hashes;
  };
}

export async function findPlaceSlug(db: Db, place: PlaceId): Promise<string> {
  const { slug } = await db
    .selectFrom('platform.place')
    .select('slug')
    .where('place_id', '=', place)
    .executeTakeFirstOrThrow();
  return slug;
}

export async function findTile(
  db: Db,
  place: PlaceId,
  epoch: number,
  { level, index }: TileAddress,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('record.tile')
    .select('hashes')
    .where('place_id', '=', place)
    .where('epoch', '=', epoch)
    .where('level', '=', level)
    .where('index', '=', index)
    .executeTakeFirst();
  return row?.hashes;
}
