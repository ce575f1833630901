import type { FieldCase, FieldDeed } from '../../../work/field/browser.js';
import { keepOrder, readStart } from '../keeping/kept-shift.js';
import { shortestPin } from '../keeping/lock.js';
import { addCommand, takeBack } from '../keeping/outgoing.js';
import { type Unlocked, unlockByPasskey, unlockByPin } from '../keeping/unlock.js';
import { wipeShift } from '../keeping/wipe-shift.js';
import { askServer } from '../sync/ask-server.js';
import { beginShift } from '../sync/begin-shift.js';
import { sendWaiting } from '../sync/send-waiting.js';
import type { Model, Notice, View } from './model.js';
import { refresh, showShift } from './refresh.js';
import { sayDeed } from './say-deed.js';
import { syncNow } from './sync-now.js';

const tell = (model: Model, notice: Notice): void => model.set({ notice });

/** Begins a shift with this PIN, said twice; undefined stands for the passkey of this device. */
export async function begin(model: Model, pin: string | undefined, again = pin): Promise<void> {
  if (pin !== undefined && [...pin].length < shortestPin) return tell(model, { is: 'short' });
  if (pin !== again) return tell(model, { is: 'differ' });
  model.set({ signal: 'syncing', notice: undefined });
  const begun = await beginShift(model.get().store, pin);
  model.set({ signal: 'idle' });
  if (begun.ok) return showShift(model, begun.open);
  tell(model, begun.why === 'no-passkey' ? { is: 'no-passkey' } : { is: 'unanswered', why: begun.why });
}

/** Opens the shift that is on this phone. */
export async function unlock(model: Model, pin: string | undefined): Promise<void> {
  const { store, lock } = model.get();
  if (!lock) return;
  model.set({ signal: 'syncing', notice: undefined });
  const told: Unlocked = pin === undefined ? await unlockByPasskey(store, lock.salt) : await unlockByPin(store, pin);
  model.set({ signal: 'idle' });
  const start = told.is === 'open' ? await readStart(store, told.key) : undefined;
  if (told.is === 'open' && start) {
    await showShift(model, { store, key: told.key, shift: start.shift });
    return syncNow(model);
  }
  if (told.is !== 'open') tell(model, told);
  await refresh(model);
}

/**
 * Keeps what was done on a case as its officer saw it, and sends it where there is signal. False where the shift was locked or ended
 * meanwhile: then nothing was kept.
 */
export async function perform(
  model: Model,
  one: FieldCase,
  deeds: readonly FieldDeed[],
  small?: string,
): Promise<boolean> {
  const { day } = model.get();
  if (!day) return false;
  const about = { caseId: one.id, basedOn: one.version };
  for (const deed of deeds) {
    const told = { reference: one.reference, said: sayDeed(deed, one), ...(small === undefined ? {} : { small }) };
    await addCommand(day.open, about, deed, told);
  }
  tell(model, { is: 'kept' });
  await refresh(model);
  if (navigator.onLine) void syncNow(model);
  return true;
}

/** Takes back what was not sent yet. */
export async function undo(model: Model, id: string): Promise<void> {
  const isTaken = await takeBack(model.get().store, id);
  tell(model, { is: isTaken ? 'taken-back' : 'too-late' });
  await refresh(model);
}

/** Puts a visit one place up or down, or before another, on this phone. */
export async function reorder(model: Model, id: string, to: number): Promise<void> {
  const { day } = model.get();
  if (!day) return;
  const ids = day.visits.map((visit) => visit.id);
  const from = ids.indexOf(id);
  if (from < 0 || to < 0 || to >= ids.length) return;
  ids.splice(to, 0, ...ids.splice(from, 1));
  await keepOrder(day.open, ids);
  await refresh(model);
}

/** Goes to another view of the app; the browser's way back leads here again. Its address never changes. */
export function goTo(model: Model, view: View): void {
  history.pushState(view, '');
  model.set({ view, notice: undefined });
}

/** Ends the shift: what waits is sent if it can be, and the cases leave this phone in any case. */
export async function endShift(model: Model): Promise<void> {
  await syncNow(model);
  const { store, day } = model.get();
  if (day) await askServer('/field/shift/end', { shift: day.open.shift.id });
  await wipeShift(store);
  if (navigator.onLine) await sendWaiting(store, undefined);
  model.set({ day: undefined, notice: { is: 'over' }, undecided: [] });
  await refresh(model);
}
