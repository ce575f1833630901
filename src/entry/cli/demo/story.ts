import type { Channel } from '../../../platform/actor.js';
import type { Raw } from '../../../work/services/index.js';

/** One thing that an officer of the demonstration does on a case; officers by their names in `wealdham.yaml`. */
type Deed =
  /** Works on the case for some minutes, timed. */
  | { readonly do: 'work'; readonly minutes: number }
  | { readonly do: 'note'; readonly text: string }
  | {
      readonly do: 'move';
      readonly transition: string;
      readonly note?: string;
      readonly reason?: string;
      readonly grounds?: readonly string[];
      /** What is asked of the person with it: which questions, and why. */
      /** What the officer adds to the letter of a decision. */
      readonly letter?: Readonly<Record<string, string>>;
      readonly asks?: { readonly fields: readonly string[]; readonly texts: Readonly<Record<string, string>> };
    }
  /** The person answers what is asked of them, by whoever of the officers the case then goes to. */
  /** The person says that it is not fixed, or asks for the next stage. */
  | { readonly do: 'not-fixed'; readonly text: string }
  | { readonly do: 'answer'; readonly answers: Readonly<Record<string, Raw>> };

export type Step = Deed & { readonly by: string; readonly at: Date };

/** One case of the made-up year: what was answered, and what was done about it, in order. */
export interface Story {
  /** The same at every start, so that a case is never loaded twice. */
  readonly source: string;
  readonly service: string;
  readonly openedAt: Date;
  readonly channel: Extract<Channel, 'web' | 'phone'>;
  /** Who took the call; nobody on the web. */
  readonly takenBy?: string;
  readonly answers: Readonly<Record<string, Raw>>;
  /** Further uses that they said yes to. */
  readonly chosen?: readonly string[];
  readonly steps: readonly Step[];
}

/** The services by which people report what is wrong in a street. */
export const streetServices = ['pothole', 'graffiti', 'fly-tipping'] as const;
export type StreetService = (typeof streetServices)[number];
