import type { Db } from '../../platform/database/db.js';
import type { PlaceId } from '../../platform/ids.js';
import type { RecordedEntry } from './entry.js';
import { listStoredEntries, toRecordedEntry } from './entry-store.js';

/** The entries of one stream, oldest first: those after version `after` (default: all), at most `most` (default 1,000). */
export async function listStream(
  db: Db,
  place: PlaceId,
  stream: string,
  { after = 0, most = 1000 }: { readonly after?: number; readonly most?: number } = {},
): Promise<readonly RecordedEntry[]> {
  return (await listStoredEntries(db, place, stream, after, most)).map(toRecordedEntry);
}
