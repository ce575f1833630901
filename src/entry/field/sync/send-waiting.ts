import type { FieldOutcome } from '../../../work/field/browser.js';
import type { Outgoing, Store } from '../keeping/open-store.js';
import { askServer, hasSignal, type Unanswered } from './ask-server.js';
import { noteOutcomes } from './note-outcomes.js';
import { tellSettled } from './tell-settled.js';

/** A post holds at most so many commands, and so many characters of them. */
const mostCommands = 100;
const mostCharacters = 4_000_000;

/** The next commands of one shift, oldest first; a photo that is large goes alone. */
function nextBatch(waiting: readonly Outgoing[]): readonly Outgoing[] {
  const batch: Outgoing[] = [];
  let size = 0;
  for (const one of waiting) {
    size += one.content.length;
    const isFull = batch.length === mostCommands || size > mostCharacters || one.shift !== batch[0]?.shift;
    if (batch.length > 0 && isFull) break;
    batch.push(one);
  }
  return batch;
}

/** From here on the server may have them: none can be taken back. One taken back meanwhile is not sent. */
async function markSent(store: Store, batch: readonly Outgoing[]): Promise<readonly Outgoing[]> {
  const change = store.transaction('outgoing', 'readwrite', { durability: 'strict' });
  const sent: Outgoing[] = [];
  for (const { id } of batch) {
    const still = await change.store.get(id);
    if (!still) continue;
    sent.push({ ...still, isSent: true });
    await change.store.put({ ...still, isSent: true }, id);
  }
  await change.done;
  return sent;
}

interface Synced {
  readonly outcomes: readonly FieldOutcome[];
  /** A supervisor ended the shift. */
  readonly isEnded?: boolean;
}

async function sendAll(store: Store, key: CryptoKey | undefined): Promise<Unanswered | 'sent'> {
  if (!(await hasSignal())) return 'offline';
  for (;;) {
    const waiting = (await store.getAll('outgoing')).filter(({ outcome }) => outcome === undefined);
    const batch = await markSent(store, nextBatch(waiting));
    const [first] = batch;
    if (!first) return 'sent';
    const sealed = batch.map(({ id, key: to, enc, content }) => ({ id, key: to, enc, content }));
    const answered = await askServer<Synced>('/field/sync', { shift: first.shift, sealed });
    if (!answered.ok) return answered.why;
    const told = new Set(answered.value.outcomes.map(({ id }) => id));
    if (!batch.some(({ id }) => told.has(id))) return 'refused';
    await noteOutcomes(store, key, answered.value.outcomes);
    await store.put('said', Date.now(), 'last');
    const isOpenHere = (await store.get('lock', 'lock'))?.shift === first.shift;
    if (answered.value.isEnded && isOpenHere) return 'ended';
  }
}

/**
 * Sends what waits, in order, with the ids that it was given when it was done: killed in the middle, the same are sent again
 * and the server applies each once. One tab at a time; where another sends already, this one leaves it to it.
 */
export async function sendWaiting(
  store: Store,
  key: CryptoKey | undefined,
): Promise<Unanswered | 'sent' | 'elsewhere'> {
  let came: Unanswered | 'sent' | 'elsewhere' = 'elsewhere';
  await navigator.locks.request('guildhall-field-sync', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    came = await sendAll(store, key);
    if (came === 'sent') await tellSettled(store);
  });
  return came;
}
