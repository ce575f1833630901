import { deriveByPasskey } from './derive-by-passkey.js';
import { deriveByPin } from './derive-by-pin.js';
import { type Lock, mostGuesses, openLock } from './lock.js';
import type { Store } from './open-store.js';
import { wipeShift } from './wipe-shift.js';

export type Unlocked =
  | { readonly is: 'open'; readonly key: CryptoKey; readonly lock: Lock }
  | { readonly is: 'wrong'; readonly left: number }
  | { readonly is: 'wiped' }
  /** The passkey was not given: no guess was made. */
  | { readonly is: 'stopped' };

/**
 * Counts a guess before it is tried, and waits until the disk has it: a phone that is killed, or a page that is loaded anew,
 * has guessed all the same. Two tabs count one after the other.
 */
async function countGuess(store: Store): Promise<Lock | undefined> {
  const change = store.transaction('lock', 'readwrite', { durability: 'strict' });
  const lock = await change.store.get('lock');
  if (lock && lock.failures < mostGuesses) await change.store.put({ ...lock, failures: lock.failures + 1 }, 'lock');
  await change.done;
  return lock && lock.failures < mostGuesses ? lock : undefined;
}

async function forgiveGuesses(store: Store): Promise<void> {
  const change = store.transaction('lock', 'readwrite', { durability: 'strict' });
  const lock = await change.store.get('lock');
  if (lock) await change.store.put({ ...lock, failures: 0 }, 'lock');
  await change.done;
}

async function tryKey(store: Store, lock: Lock, outer: CryptoKey): Promise<Unlocked> {
  let key: CryptoKey;
  try {
    key = await openLock(outer, lock);
  } catch {
    const left = mostGuesses - lock.failures - 1;
    if (left > 0) return { is: 'wrong', left };
    await wipeShift(store);
    return { is: 'wiped' };
  }
  await forgiveGuesses(store);
  return { is: 'open', key, lock };
}

/** Opens the shift by its PIN; the tenth that is wrong wipes it. */
export async function unlockByPin(store: Store, pin: string): Promise<Unlocked> {
  const lock = await countGuess(store);
  if (lock) return tryKey(store, lock, await deriveByPin(pin, lock.salt));
  await wipeShift(store);
  return { is: 'wiped' };
}

/** Opens it by the passkey; another passkey of the same device counts as a wrong guess. */
export async function unlockByPasskey(store: Store, salt: Lock['salt']): Promise<Unlocked> {
  const outer = await deriveByPasskey(salt);
  if (!outer) return { is: 'stopped' };
  const lock = await countGuess(store);
  if (lock) return tryKey(store, lock, outer);
  await wipeShift(store);
  return { is: 'wiped' };
}
