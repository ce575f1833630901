import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Box } from './box.js';
import type { Lock } from './lock.js';

/** One command that waits, or whose outcome is not yet read. Only the server can open `content`. */
export interface Outgoing {
  /** The command's own id, made on the phone: a UUIDv7, so that they sort by when they were done. */
  readonly id: string;
  readonly shift: string;
  /** Which of the server's keys it is sealed to. */
  readonly key: string;
  readonly enc: string;
  readonly content: string;
  /** The same command for the officer's own eyes, under the shift key: gone with the shift. */
  readonly mine: Box | undefined;
  /** Whether the server may have it already: it can no longer be taken back. */
  readonly isSent: boolean;
  /** What the server said of it last; undefined while it waits. */
  readonly outcome: string | undefined;
  /** Its whole answer, under the shift key. */
  readonly answer: Box | undefined;
}

interface Shape extends DBSchema {
  readonly lock: { readonly key: string; readonly value: Lock };
  readonly kept: { readonly key: string; readonly value: Box };
  readonly outgoing: { readonly key: string; readonly value: Outgoing };
  /** When the phone last spoke with the server: milliseconds. */
  readonly said: { readonly key: string; readonly value: number };
}

export type Store = IDBPDatabase<Shape>;

/** What a phone keeps, in one database of its own. Nothing that anybody typed or was shown is in it unsealed. */
export const openStore = (): Promise<Store> =>
  openDB<Shape>('guildhall-field', 1, {
    upgrade(store) {
      for (const name of ['lock', 'kept', 'outgoing', 'said'] as const) store.createObjectStore(name);
    },
    // A newer version of the app may want to change the store: this page steps back, and opens it anew when asked.
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase | null)?.close(),
  });
