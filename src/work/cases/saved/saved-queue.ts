import type { Id, PersonId } from '../../../platform/ids.js';

export type SavedQueueId = Id<'saved-queue'>;

/** A list of cases that an officer comes back to, by its filters as the queue's address says them. */
export interface SavedQueue {
  readonly id: SavedQueueId;
  readonly person: PersonId;
  /** Whose members see it too; undefined where it is its keeper's alone. */
  readonly team: string | undefined;
  readonly name: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** More than these nobody finds again in a line of buttons. */
export const mostSaved = 12;
