import type { PersonId } from '../../../platform/ids.js';
import type { DeclaredWords } from '../declared/declared-words.js';
import type { AddressAt, MessageId } from '../outbox-store.js';

/** Who sees what waits to be posted, and posts it. */
export const postRole = 'post-room';

/** So long a letter waits for an officer, or for a visit, before it is given up. */
export const paperDays = 365;

/** Why a letter is not posted but kept for a visit: none is known, a delegate opens the post there, or it came back. */
export const keptReasons = ['no-postal-address', 'same-address', 'came-back'] as const;
export type KeptReason = (typeof keptReasons)[number];

/** A letter that leaves on paper: `to-post` waits for the post room, `to-hand` for a visit of whom it is for. */
export interface PaperLetter {
  readonly id: MessageId;
  /** Whose account it is to; null where it is to whoever made a request, whose address is there alone. */
  readonly person: PersonId | null;
  readonly at: AddressAt | null;
  readonly template: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The words of its service; ours where it has none. */
  readonly words?: DeclaredWords | null;
  readonly state: 'to-post' | 'to-hand' | 'posted' | 'handed';
  /** Why it is kept for a visit. */
  readonly why: KeptReason | null;
  readonly since: Date;
}

/** What a letter and the post room call it by: 'L-4F09A1C2'. */
export const letterReference = (id: MessageId): string => `L-${id.slice(-8).toUpperCase()}`;
