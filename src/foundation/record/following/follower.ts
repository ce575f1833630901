import type { Context } from '../../../platform/context.js';
import type { RecordedEntry } from '../entry.js';

/** Something that reacts to what was recorded: letters, indicators, deliveries. */
export interface Follower {
  /** Names its cursor for ever; a follower with a new name begins at the first leaf. */
  readonly name: string;
  /** The kinds that it wants; all where left out. */
  readonly kinds?: readonly string[];
  /**
   * Is given entries in the order of their leaves, each at least once: its writes and the cursor commit together, so what
   * it does outside the database must bear repetition.
   */
  handle(ctx: Context, entries: readonly RecordedEntry[]): Promise<void>;
}

/** Where a follower stands: the next leaf that it has not seen. */
export interface Cursor {
  readonly epoch: number;
  readonly index: number;
}

/** The entry at which a follower stopped. The cause is kept apart, because its words may come from anywhere. */
export class FollowerStopped extends Error {
  readonly follower: string;
  readonly stream: string;
  readonly version: number;
  readonly kind: string;

  constructor(follower: string, { stream, version, kind }: RecordedEntry, cause: unknown) {
    super(`The follower ${follower} stopped at ${stream} ${version} (${kind}).`, { cause });
    this.name = 'FollowerStopped';
    this.follower = follower;
    this.stream = stream;
    this.version = version;
    this.kind = kind;
  }
}
