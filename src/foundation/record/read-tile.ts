import type { Db } from '../../platform/database/db.js';
import type { PlaceId } from '../../platform/ids.js';
import { hashBytes } from './merkle/hash.js';
import { readTilePath } from './merkle/tile.js';
import { findCheckpoint, findTile } from './tree-store.js';

/**
 * A hash tile as it is served (application/octet-stream, for ever): `path` is what follows `tile/`, for example
 * '0/x001/234.p/17'. Undefined when the path is none, or names more than the tree holds. Hashes tell nothing of entries.
 */
export async function readTile(db: Db, place: PlaceId, path: string, epoch?: number): Promise<Buffer | undefined> {
  const tile = readTilePath(path);
  if (!tile) return undefined;
  const of = epoch ?? (await findCheckpoint(db, place))?.epoch;
  const hashes = of === undefined ? undefined : await findTile(db, place, of, tile);
  const bytes = tile.width * hashBytes;
  return hashes && hashes.length >= bytes ? hashes.subarray(0, bytes) : undefined;
}
