import type { Words } from '../../../platform/language/browser.js';
import type { FieldCase, FieldVisit } from '../../../work/field/browser.js';
import type { OpenShift } from '../keeping/kept-shift.js';
import type { Lock } from '../keeping/lock.js';
import type { Store } from '../keeping/open-store.js';
import type { Waiting } from '../keeping/outgoing.js';
import type { Unanswered } from '../sync/ask-server.js';

/** What the open shift holds, as it is shown. */
export interface Day {
  readonly open: OpenShift;
  readonly visits: readonly FieldVisit[];
  readonly cases: ReadonlyMap<string, FieldCase>;
  readonly waiting: readonly Waiting[];
}

export type View =
  | { readonly at: 'day' }
  | { readonly at: 'case'; readonly id: string }
  | { readonly at: 'waiting' }
  | { readonly at: 'decide' };

/** What the officer is told once. */
export type Notice =
  | { readonly is: 'wrong'; readonly left: number }
  | {
      readonly is:
        | 'wiped'
        | 'stopped'
        | 'expired'
        | 'ended'
        | 'over'
        | 'no-passkey'
        | 'kept'
        | 'taken-back'
        | 'too-late'
        | 'short'
        | 'differ'
        | 'no-photo'
        | 'decided'
        | 'empty';
    }
  | { readonly is: 'left'; readonly references: readonly string[] }
  | { readonly is: 'told'; readonly words: Words }
  | { readonly is: 'decided-by'; readonly names: readonly string[] }
  | { readonly is: 'unanswered'; readonly why: Unanswered };

export interface State {
  readonly store: Store;
  /** Undefined before the phone was looked at. */
  readonly isReady: boolean;
  readonly lock: Lock | undefined;
  readonly day: Day | undefined;
  readonly view: View;
  /** How many still have to be sent, and when the phone last spoke with the server. */
  readonly count: number;
  readonly last: number | undefined;
  readonly signal: 'idle' | 'syncing' | Unanswered;
  readonly notice: Notice | undefined;
  /** Ids of commands that wait for a decision. */
  readonly undecided: readonly string[];
  /** A newer version of the app is here and waits its turn. */
  readonly isNewer: boolean;
}

export interface Model {
  get(): State;
  set(change: Partial<State>): void;
  /** Tells of every change; gives the way to hear no more. */
  hear(listener: () => void): () => void;
}

/** The state of this page: of it only what the store has outlives it. */
export function createModel(store: Store): Model {
  const listeners = new Set<() => void>();
  let state: State = {
    ...{ store, isReady: false, lock: undefined, day: undefined, view: { at: 'day' }, count: 0, last: undefined },
    ...{ signal: 'idle', notice: undefined, undecided: [], isNewer: false },
  };
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
