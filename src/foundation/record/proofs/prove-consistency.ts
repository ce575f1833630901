import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { listConsistencyRanges } from '../merkle/prove.js';
import { hashRange, listTilesOf } from '../merkle/subtree.js';
import { findCheckpoint, readTiles } from '../tree-store.js';

/** The hashes that prove that an epoch's tree of `newSize` leaves begins with that of `oldSize` (RFC 9162 §2.1.4). */
export async function proveConsistency(
  db: Db,
  place: PlaceId,
  { epoch, oldSize, newSize }: { readonly epoch: number; readonly oldSize: number; readonly newSize: number },
): Promise<Outcome<readonly Buffer[], 'no-such-tree'>> {
  const newest = await findCheckpoint(db, place, epoch);
  const sizes = [oldSize, newSize];
  if (!newest || !sizes.every(Number.isSafeInteger) || oldSize < 1 || oldSize > newSize || newSize > newest.size)
    return refuse('no-such-tree');
  const ranges = listConsistencyRanges(oldSize, newSize);
  const read = await readTiles(db, place, epoch, ranges.flatMap(listTilesOf));
  return done(ranges.map((range) => Buffer.from(hashRange(range, read))));
}
