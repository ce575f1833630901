import { wipeShift } from '../keeping/wipe-shift.js';
import { readChanges } from '../sync/read-changes.js';
import { sendWaiting } from '../sync/send-waiting.js';
import type { Model } from './model.js';
import { refresh } from './refresh.js';

type Told = Awaited<ReturnType<typeof sendWaiting>>;

/** The first wait before it is tried again, and the longest: milliseconds. */
const soonest = 4_000;
const latest = 60_000;
let wait = soonest;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tries again later, each time after twice as long; whoever presses the button does not wait. */
function tryLater(model: Model): void {
  clearTimeout(timer);
  timer = setTimeout(() => void syncNow(model), wait);
  wait = Math.min(wait * 2, latest);
}

async function learn(model: Model): Promise<Told> {
  const { day } = model.get();
  if (!day) return 'sent';
  const changed = await readChanges(day.open);
  if (!changed.ok) return changed.why;
  const { left, undecided, deciders } = changed.value;
  model.set({ undecided });
  if (deciders.length > 0) model.set({ notice: { is: 'decided-by', names: deciders } });
  if (left.length > 0) model.set({ notice: { is: 'left', references: left } });
  return 'sent';
}

/** A supervisor ended the shift: the phone forgets its cases at once, and still owes what was done. */
async function forget(model: Model): Promise<void> {
  await wipeShift(model.get().store);
  model.set({ notice: { is: 'ended' }, view: { at: 'day' } });
}

/** Sends what waits, then learns what others did. */
export async function syncNow(model: Model): Promise<void> {
  if (model.get().signal === 'syncing') return;
  clearTimeout(timer);
  model.set({ signal: 'syncing' });
  const { store, day } = model.get();
  const sent = await sendWaiting(store, day?.open.key);
  const told = sent === 'sent' ? await learn(model) : sent;
  if (told === 'ended') await forget(model);
  const isWell = told === 'sent' || told === 'elsewhere' || told === 'ended';
  if (isWell) wait = soonest;
  model.set({ signal: isWell ? 'idle' : told });
  await refresh(model);
  if (told === 'offline' || told === 'busy' || model.get().count > 0) tryLater(model);
}

/** The signal came back: what was waited for so far says nothing of it. It is given a moment to be there in full. */
export function syncSoon(model: Model): void {
  wait = soonest;
  clearTimeout(timer);
  timer = setTimeout(() => void syncNow(model), 500);
}
