import { appendEntry } from '../../../foundation/record/index.js';
import { openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { addNote, type Case, findCase, mayWork, noteField } from '../../cases/index.js';
import { getService } from '../../services/index.js';
import type { FieldDeed } from '../contract.js';
import { readShift } from '../shifts/shift-store.js';
import { doOnce, officerOf } from './apply-command.js';
import { type Command, type CommandId, commandStream, commandTable, isWaiting, type TakenCommand } from './command.js';
import { readCommand, writeDecided } from './command-store.js';
import { findAnswered } from './is-same-answer.js';
import { whoDecides } from './may-decide.js';
import { letGo, type ReceivedPhoto, receivePhoto } from './photos.js';

/** `mine`: what the phone sent is done now. `theirs`: the case stays as others made it. */
type Decision = 'mine' | 'theirs';

interface Asked {
  readonly command: CommandId;
  readonly keep: Decision;
  /** What they saw decided, and decide anew. */
  readonly anew?: Decision | undefined;
}

/** What stands in a command's way, as a code: it is shown beside what the phone sent, afterwards too. */
async function standsAgainst(ctx: Context, taken: TakenCommand, one: Case): Promise<string | null> {
  if (taken.kind === 'move') return one.state;
  return taken.kind === 'checklist' ? ((await findAnswered(ctx, one, taken.about ?? undefined))?.id ?? null) : null;
}

async function writeDecision(ctx: Context, taken: TakenCommand, one: Case, keep: Decision): Promise<void> {
  const decidedAt = ctx.clock.now();
  const stood = taken.decided === null ? await standsAgainst(ctx, taken, one) : taken.stood;
  const next = { ...taken, decided: keep, decidedBy: officerOf(ctx), decidedAt, stood, version: taken.version + 1 };
  writeDecided(ctx, next);
  const entry = { stream: commandStream(taken.id), version: next.version, kind: 'command.decided' };
  const at = { decided_by: next.decidedBy, decided_at: decidedAt.toISOString() };
  appendEntry(ctx, { ...entry, data: { decided: keep, ...at, stood, case_id: taken.case } });
}

const openSealed = async (ctx: Context, table: string, row: string): Promise<Sealed<unknown> | undefined> =>
  (await openRow(ctx, table, [row])).flatMap(({ values }) => values[noteField] ?? []).at(-1);

/** What the phone sent, as it was kept; undefined once its key is destroyed. Nobody is shown it: it goes into the act. */
async function openKept(ctx: Context, taken: TakenCommand): Promise<Command | undefined> {
  const deed = await openSealed(ctx, commandTable, taken.id);
  return deed && { ...taken, deed: deed as Sealed<FieldDeed> };
}

/** Does what the phone sent, in the name of whoever decides. */
async function takeMine(ctx: Context, taken: TakenCommand, one: Case, photo?: ReceivedPhoto): Promise<Outcome<Case>> {
  const kept = await openKept(ctx, taken);
  if (!kept) return refuse('erased');
  // Decided anew it is another deed than the one that was done before.
  const command = taken.decided === null ? kept : { ...kept, id: ctx.ids.next<'command'>() };
  const service = await getService(ctx, one.service, one.serviceVersion);
  return doOnce(ctx, { one, service, command, photo });
}

/** Leaves a case as others made it; of an answer that was taken already, theirs is given again and so is the newest. */
async function takeTheirs(ctx: Context, taken: TakenCommand, one: Case): Promise<Outcome<Case>> {
  if (taken.decided === null) return done(one);
  if (taken.kind !== 'checklist' || taken.stood === null) return refuse('done-already');
  const text = await openSealed(ctx, 'cases.note', taken.stood);
  if (!text) return refuse('erased');
  return addNote(ctx, { case: one.id, kind: 'checklist', ...(taken.about ? { item: taken.about } : {}), text });
}

/** Whether what was decided can still be decided otherwise: while the shift lasts in which it was done. */
export async function isStillOpen(ctx: Context, taken: TakenCommand): Promise<boolean> {
  const shift = await readShift(ctx, taken.shift);
  return shift !== undefined && ctx.clock.now() < shift.endsAt;
}

async function decideWithin(
  ctx: Context,
  { command: id, keep, anew }: Asked,
  photo?: ReceivedPhoto,
): Promise<Outcome<Case>> {
  const taken = await readCommand(ctx, id);
  const one = taken && (await findCase(ctx, { id: taken.case }));
  if (!taken || !one || ctx.actor.kind !== 'staff') return refuse('no-such-command');
  if (!(await (await whoDecides(ctx))(taken, one))) return refuse('not-allowed');
  if (!isWaiting(taken) && taken.decided === null) return refuse('no-such-command');
  if (taken.decided === keep) return done(one);
  const isAnew = taken.decided !== null;
  if (isAnew && (taken.decided !== anew || !(await isStillOpen(ctx, taken)))) return refuse('decided');
  const did = keep === 'mine' ? await takeMine(ctx, taken, one, photo) : await takeTheirs(ctx, taken, one);
  if (did.ok) await writeDecision(ctx, taken, one, keep);
  return did;
}

/**
 * Decides what becomes of a command that waits, or decides it anew while its shift lasts: whoever works on its case may, or leads its
 * team or its officer's. What is done is done in their name, with what they hold now. Refuses as the act does that it asks for,
 * `decided` where somebody decided otherwise meanwhile or the shift is over, `done-already` where that cannot be undone, and `no-such-command`.
 */
export async function decideCommand(house: House, who: Who, asked: Asked): Promise<Outcome<Case>> {
  const kept = await read(house, who, async (ctx) => {
    const taken = asked.keep === 'mine' ? await readCommand(ctx, asked.command) : undefined;
    const isPhoto = taken?.kind === 'photo' && taken.decided !== 'mine';
    const one = isPhoto ? await findCase(ctx, { id: taken.case }) : undefined;
    return taken && one && (await mayWork(ctx, one)) ? openKept(ctx, taken) : undefined;
  });
  const photo = kept && (await receivePhoto(house, who, kept));
  const decided = await act(house, who, (ctx) => decideWithin(ctx, asked, photo));
  if (!decided.ok) await letGo(house, who, photo);
  return decided;
}
