import type { Store } from './open-store.js';
import { overName } from './over.js';

/**
 * Forgets the shift: its key, its cases, and what the officer could read of their own commands. The commands themselves stay,
 * sealed to the server, until it has them.
 */
export async function wipeShift(store: Store): Promise<void> {
  const change = store.transaction(['lock', 'kept', 'outgoing', 'said'], 'readwrite', { durability: 'strict' });
  const lock = await change.objectStore('lock').get('lock');
  if (lock) await change.objectStore('said').put(Date.now(), overName(lock.shift));
  await change.objectStore('lock').clear();
  await change.objectStore('kept').clear();
  const outgoing = change.objectStore('outgoing');
  for (const one of await outgoing.getAll()) {
    const isSettled = one.outcome !== undefined && one.outcome !== 'needs-decision';
    if (isSettled) await outgoing.delete(one.id);
    else await outgoing.put({ ...one, mine: undefined, answer: undefined }, one.id);
  }
  await change.done;
}
