import type { Db } from '../../platform/database/db.js';
import type { PlaceId } from '../../platform/ids.js';
import type { RecordedEntry } from './entry.js';
import { listStoredLatest, toRecordedEntry } from './entry-store.js';

/** The newest entries of one stream, newest first, at most `most`. The first one's version is how many there are. */
export async function listLatest(
  db: Db,
  place: PlaceId,
  stream: string,
  most: number,
): Promise<readonly RecordedEntry[]> {
  return (await listStoredLatest(db, place, stream, most)).map(toRecordedEntry);
}
