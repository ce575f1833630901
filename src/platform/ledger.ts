import type { PlaceId } from './ids.js';

/**
 * Where the list of destroyed keys is kept: append-only lines of a place, outside the database and every backup of it.
 * Files by default. Callers append under a lock of the place.
 */
export interface ShredLedger {
  /** Every whole line, oldest first. */
  read(place: PlaceId): AsyncIterable<string>;
  /** The last whole line; undefined when there is none. */
  last(place: PlaceId): Promise<string | undefined>;
  /** Appends a line; durable when it resolves. What an earlier, interrupted append left behind is taken away first. */
  append(place: PlaceId, line: string): Promise<void>;
}
