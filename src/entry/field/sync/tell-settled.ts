import type { Store } from '../keeping/open-store.js';
import { forgetOver, listEmptied } from '../keeping/over.js';
import { askServer } from './ask-server.js';

/** Tells the server of shifts of which nothing is here any more: it then destroys what opens them. */
export async function tellSettled(store: Store): Promise<void> {
  for (const shift of await listEmptied(store)) {
    const told = await askServer<{ readonly settled: boolean }>('/field/shift/settled', { shift });
    if (told.ok && told.value.settled) await forgetOver(store, shift);
  }
}
