import type { Db } from '../../platform/database/db.js';
import type { PlaceId } from '../../platform/ids.js';
import { findCheckpoint } from './tree-store.js';

/**
 * The newest signed checkpoint that was committed, of the given epoch or the current one, as it is served:
 * text/plain, for a few seconds. Undefined before the first.
 */
export async function readCheckpoint(db: Db, place: PlaceId, epoch?: number): Promise<string | undefined> {
  return (await findCheckpoint(db, place, epoch))?.note;
}
