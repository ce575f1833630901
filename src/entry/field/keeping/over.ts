import type { Store } from './open-store.js';

const prefix = 'over:';

/** Under which the phone remembers that a shift is over, until the server knows that it holds nothing more of it. */
export const overName = (shift: string): string => `${prefix}${shift}`;

/** Shifts that are over and of which nothing lies here that only the server opens. */
export async function listEmptied(store: Store): Promise<readonly string[]> {
  const over = (await store.getAllKeys('said')).filter((name) => name.startsWith(prefix));
  const held = new Set(
    (await store.getAll('outgoing')).flatMap(({ shift, content }) => (content === '' ? [] : [shift])),
  );
  return over.map((name) => name.slice(prefix.length)).filter((shift) => !held.has(shift));
}

export const forgetOver = (store: Store, shift: string): Promise<void> => store.delete('said', overName(shift));
