import type { Words } from '../../../platform/language/browser.js';
import {
  type FieldCommand,
  type FieldDecided,
  type FieldDeed,
  type FieldOutcome,
  sealCommand,
} from '../../../work/field/browser.js';
import { openBox, sealBox } from './box.js';
import type { OpenShift } from './kept-shift.js';
import { newId } from './new-id.js';
import type { Outgoing, Store } from './open-store.js';

/** One command as the officer sees it: what it was, and what became of it. */
export interface Waiting {
  readonly id: string;
  readonly isSent: boolean;
  readonly outcome: FieldOutcome['outcome'] | undefined;
  readonly command: Shown;
  readonly answer: Answer | undefined;
}

/** What the server said of it last, and who decided what since. */
type Answer = FieldOutcome & { readonly decided?: FieldDecided };

/** What the officer reads of a command later, when its case may have gone on or away. */
export interface Told {
  readonly reference: string;
  readonly said: Words;
  /** Of a photo. */
  readonly small?: string;
}

/** The command without the bytes of its photo, which only the server opens again; of it a small picture stays. */
type Shown = FieldCommand & { readonly told: Told };

const withoutBytes = (command: FieldCommand, told: Told): Shown =>
  command.kind === 'photo' ? { ...command, bytes: '', told } : { ...command, told };

/** Keeps what the officer did: sealed to the server at once, and the officer's own copy under the shift key. */
export async function addCommand(
  { store, key, shift }: OpenShift,
  about: { readonly caseId: string; readonly basedOn: number },
  deed: FieldDeed,
  told: Told,
): Promise<void> {
  const id = newId(Date.now());
  const command: FieldCommand = { id, ...about, at: new Date().toISOString(), ...deed };
  const { enc, content, key: keyId } = await sealCommand(shift, command);
  const mine = await sealBox(key, id, withoutBytes(command, told));
  const unsent = { isSent: false, outcome: undefined, answer: undefined };
  const kept: Outgoing = { id, shift: shift.id, key: keyId, enc, content, mine, ...unsent };
  const change = store.transaction('outgoing', 'readwrite', { durability: 'strict' });
  await change.store.put(kept, id);
  await change.done;
}

/** Takes a command back that was never sent; one that the server may have is left, and answers false. */
export async function takeBack(store: Store, id: string): Promise<boolean> {
  const change = store.transaction('outgoing', 'readwrite', { durability: 'strict' });
  const found = await change.store.get(id);
  const isTaken = found !== undefined && !found.isSent;
  if (isTaken) await change.store.delete(id);
  await change.done;
  return isTaken;
}

/** What waits or was answered, in the order in which it was done. */
export async function listWaiting({ store, key }: OpenShift): Promise<readonly Waiting[]> {
  const listed: Waiting[] = [];
  for (const one of await store.getAll('outgoing')) {
    if (!one.mine) continue;
    const command = await openBox<Shown>(key, one.id, one.mine);
    const answer = one.answer && (await openBox<Answer>(key, `answer:${one.id}`, one.answer));
    listed.push({ id: one.id, isSent: one.isSent, outcome: answer?.outcome, command, answer });
  }
  return listed;
}

/** Keeps what was decided of a command; true where it is news. Only where the officer can read of it still. */
export async function noteDecided({ store, key }: OpenShift, decided: FieldDecided): Promise<boolean> {
  const known = await store.get('outgoing', decided.id);
  const before = known?.answer && (await openBox<Answer>(key, `answer:${decided.id}`, known.answer));
  if (!before || (before.decided?.keep === decided.keep && before.decided.by === decided.by)) return false;
  const answer = await sealBox(key, `answer:${decided.id}`, { ...before, decided });
  const change = store.transaction('outgoing', 'readwrite', { durability: 'strict' });
  const still = await change.store.get(decided.id);
  if (still) await change.store.put({ ...still, answer }, decided.id);
  await change.done;
  return still !== undefined && !decided.isOwn;
}

/** How many still have to be sent: known without any key. */
export async function countWaiting(store: Store): Promise<number> {
  return (await store.getAll('outgoing')).filter(({ outcome }) => outcome === undefined).length;
}
