import type { Db } from '../../platform/database/db.js';
import type { PlaceId } from '../../platform/ids.js';
import type { RecordedEntry } from './entry.js';
import { countOfStreams, listStoredOfStreams, type Span, toRecordedEntry } from './entry-store.js';

export interface OfStreams {
  readonly entries: readonly RecordedEntry[];
  /** How many entries of the span there are in all. */
  readonly count: number;
  /** When the first and the last of all the entries happened, whatever the span; undefined when there is none. */
  readonly first: Date | undefined;
  readonly last: Date | undefined;
}

/** Entries of several streams together, newest first: those of the span after `skip`, at most `most`. */
export async function listStreams(
  db: Db,
  place: PlaceId,
  streams: readonly string[],
  { most, skip = 0, ...span }: Span & { readonly most: number; readonly skip?: number },
): Promise<OfStreams> {
  const total = await countOfStreams(db, place, streams, span);
  const stored = await listStoredOfStreams(db, place, streams, { ...span, most, skip });
  return {
    entries: stored.map(toRecordedEntry),
    count: total?.count ?? 0,
    first: total?.first ?? undefined,
    last: total?.last ?? undefined,
  };
}
