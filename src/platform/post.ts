import type { PlaceId } from './ids.js';
import type { Opened } from './sealed/index.js';

/** A letter as it leaves the house: to one address, in plain text. */
export interface Letter {
  readonly place: PlaceId;
  readonly template: string;
  readonly to: Opened<string>;
  readonly subject: Opened<string>;
  readonly text: Opened<string>;
  /** Where its reader stops being written to, by one POST (RFC 8058). */
  readonly unsubscribe?: Opened<string>;
}

/** Why a letter was not taken: codes only, for an answer of another's server may repeat the address. */
export type PostFault =
  | 'not-set-up'
  | 'unreachable'
  | 'untrusted'
  | 'sign-in-refused'
  | 'refused-for-now'
  | 'refused-address'
  | 'refused-letter';

export type Delivery = { readonly ok: true } | { readonly ok: false; readonly why: PostFault };

/** A letter of the demonstration, which goes nowhere. */
export interface KeptLetter extends Letter {
  readonly at: Date;
}

/** By what letters leave the house. It never throws, and says of a letter only whether it was taken. */
export interface Post {
  /** Whether letters go anywhere: false where no server was named. */
  readonly isSetUp: boolean;
  /** `id` names the letter whenever it is handed over: one that went twice, because who sent it died, is known for one. */
  send(letter: Letter, id?: string): Promise<Delivery>;
  /** Whether a letter could be handed over now; none is. */
  check(): Promise<Delivery>;
  /** The letters of a place, newest first, where they are kept instead of sent: in a demonstration and in tests. */
  kept?(place: PlaceId): readonly KeptLetter[];
}

/** For a house that was given no mail server. */
export const noPost: Post = {
  isSetUp: false,
  send: async () => ({ ok: false, why: 'not-set-up' }),
  check: async () => ({ ok: false, why: 'not-set-up' }),
};

/** Keeps the newest letters in this process and sends none. */
export function createKeptPost({ now }: { now(): Date }, most = 100): Post & Required<Pick<Post, 'kept'>> {
  let letters: readonly KeptLetter[] = [];
  return {
    isSetUp: true,
    async send(letter) {
      letters = [{ ...letter, at: now() }, ...letters].slice(0, most);
      return { ok: true };
    },
    check: async () => ({ ok: true }),
    kept: (place) => letters.filter((letter) => letter.place === place),
  };
}
