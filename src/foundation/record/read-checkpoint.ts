import type { Db } from '../../platform/database/db.js';
import type { PlaceId } from '../../platform/ids.js';
import { findCheckpoint } from './tree-store.js';
import { listCosignatures } from './witnessing/witness-store.js';

/**
 * The newest signed checkpoint that was committed, of the given epoch or the current one, as it is served:
 * text/plain, for a few seconds, with the cosignatures that it has so far. Undefined before the first.
 */
export async function readCheckpoint(db: Db, place: PlaceId, epoch?: number): Promise<string | undefined> {
  const found = await findCheckpoint(db, place, epoch);
  if (!found) return undefined;
  const lines = await listCosignatures(db, place, found);
  return found.note + lines.map(({ line }) => `${line}\n`).join('');
}
