import type { Sealed } from '../../../platform/sealed/index.js';
import type { Posted } from '../posted.js';

/** What another system is told of a case, in its own words. */
export interface ToTell {
  /** The same for the same telling, however often it is sent. */
  readonly key: string;
  readonly case: string;
  /** Its number there; undefined until it gave one. */
  readonly theirs: string | undefined;
  readonly state: string;
  readonly version: number;
  readonly at: Date;
  /** By the names that it gives them. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whether it was sent before, and no answer said whether it arrived. */
  readonly isUnsure: boolean;
  /** The state, as the declaration words it for anybody. */
  readonly said: string;
}

/** What it told of one of its cases. */
export interface Heard {
  /** Our number of it; undefined where it does not say it. */
  readonly case: string | undefined;
  readonly id: string;
  readonly state: string;
  /** Its own count of changes, and its own moment: at least one of them. */
  readonly version: number | undefined;
  readonly at: Date | undefined;
  readonly note: Sealed<string> | undefined;
  /** Its own code of this telling; undefined where the case's version or moment is all that there is. */
  readonly key: string | undefined;
  /** With what it would become a case of ours, where we have none of it. */
  readonly report: Sealed<Posted> | undefined;
  /** Whether it says only that there is one, and how it stands is told otherwise. */
  readonly opensOnly: boolean;
  /** All that it told of it, as it came. */
  readonly whole: Sealed<string>;
}

/** What could not be read, whole. */
export interface Garbage {
  /** Undefined where it is kept already, as it came. */
  readonly text: Sealed<string> | undefined;
  /** Codes and places in it, never its words: 'row 3: no-state'. */
  readonly why: string;
}

export interface Hearing {
  readonly ok: true;
  readonly heard: readonly Heard[];
  readonly garbage: readonly Garbage[];
  /** From where to go on; undefined where it gave nothing to go on from. */
  readonly next: string | undefined;
  readonly hasMore: boolean;
  /** Lets go of what was taken: what is not let go of is heard again. */
  readonly accept: () => Promise<void>;
}

export type Unheard = { readonly ok: false; readonly why: string; readonly garbage?: Garbage };

export type Telling =
  | { readonly ok: true; readonly id: string | undefined }
  /** `isFinal` where telling the same again would change nothing, or could make a second one; `isUnsure` where it may have arrived. */
  | {
      readonly ok: false;
      readonly why: string;
      readonly isFinal: boolean;
      readonly id?: string;
      readonly isUnsure?: boolean;
    };

/** A system that stays, by whatever way it speaks. Nothing that it does is thrown. */
export interface Peer {
  tell(told: ToTell): Promise<Telling>;
  /** What it tells since it was last heard, or all that it holds where `after` is undefined. */
  hear(after: string | undefined): Promise<Hearing | Unheard>;
  /** Whether it can be asked for all that it holds. */
  readonly tellsAll: boolean;
}
