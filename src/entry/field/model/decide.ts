import type { FieldOutcome, FieldUndecided } from '../../../work/field/browser.js';
import { askServer } from '../sync/ask-server.js';
import { noteOutcomes } from '../sync/note-outcomes.js';
import type { Model } from './model.js';
import { syncNow } from './sync-now.js';

/** Both versions of what waits for a decision: to read them is a look. Undefined without signal. */
export async function readUndecided(model: Model): Promise<readonly FieldUndecided[] | undefined> {
  const { day } = model.get();
  if (!day) return undefined;
  const answered = await askServer<{ readonly undecided: readonly FieldUndecided[] }>('/field/undecided', {});
  if (answered.ok) return answered.value.undecided;
  model.set({ notice: { is: 'unanswered', why: answered.why } });
  return undefined;
}

/** Keeps one version: the server does it, and the record has who chose. */
export async function decide(model: Model, command: string, keep: 'mine' | 'theirs'): Promise<void> {
  const { store, day } = model.get();
  const answered = await askServer<FieldOutcome>('/field/decide', { command, keep });
  const { words, outcome } = answered.ok ? answered.value : {};
  // Refused, it waits as before.
  if (answered.ok && outcome !== 'refused') await noteOutcomes(store, day?.open.key, [answered.value]);
  await syncNow(model);
  if (!answered.ok) model.set({ notice: { is: 'unanswered', why: answered.why } });
  else model.set({ notice: words ? { is: 'told', words } : { is: 'decided' } });
}
