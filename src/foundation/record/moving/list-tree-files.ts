import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import { listEpochKeys } from '../checkpoints/list-known-keys.js';
import { hashBytes } from '../merkle/hash.js';
import { tilePath } from '../merkle/tile.js';
import { findCheckpoint } from '../tree-store.js';
import { streamRows } from '../verifying/stream-rows.js';

/** A file of a log as C2SP tlog-tiles lays it out, under a folder for its epoch. */
export interface TreeFile {
  readonly path: string;
  readonly bytes: Buffer;
}

interface TileRow {
  readonly level: number;
  readonly index: number;
  readonly hashes: Buffer;
}

/** Every epoch's newest checkpoint, the key that checks it, and all tiles: what a checker of logs reads without us. */
export async function* listTreeFiles(db: Db, place: PlaceId): AsyncGenerator<TreeFile> {
  const keys = await listEpochKeys(db, place);
  for (const [at, key] of keys.entries()) {
    const epoch = keys.length - at;
    const newest = await findCheckpoint(db, place, epoch);
    if (!newest) continue; // a number that a restore passed over
    yield { path: `${epoch}/checkpoint`, bytes: Buffer.from(newest.note) };
    yield { path: `${epoch}/key`, bytes: Buffer.from(`${key}\n`) };
    const query = `select level, index, hashes from record.tile where place_id = '${place}' and epoch = ${epoch} order by level, index`;
    for await (const tiles of streamRows<TileRow>(db, query, 64))
      for (const { level, index, hashes } of tiles)
        yield { path: `${epoch}/tile/${tilePath({ level, index }, hashes.length / hashBytes)}`, bytes: hashes };
  }
}
