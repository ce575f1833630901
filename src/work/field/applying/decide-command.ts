import { appendEntry } from '../../../foundation/record/index.js';
import { openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type Case, findCase, mayWork, noteField } from '../../cases/index.js';
import { getService } from '../../services/index.js';
import type { FieldDeed } from '../contract.js';
import { doOnce, officerOf } from './apply-command.js';
import { type Command, type CommandId, commandStream, commandTable, isWaiting, type TakenCommand } from './command.js';
import { readCommand, writeDecided } from './command-store.js';
import { letGo, type ReceivedPhoto, receivePhoto } from './photos.js';

/** `mine`: what the phone sent is done now. `theirs`: the case stays as others made it. */
type Decision = 'mine' | 'theirs';

interface Asked {
  readonly command: CommandId;
  readonly keep: Decision;
}

function writeDecision(ctx: Context, taken: TakenCommand, keep: Decision): void {
  const next = { ...taken, decided: keep, decidedBy: officerOf(ctx), version: taken.version + 1 };
  writeDecided(ctx, next);
  const entry = { stream: commandStream(taken.id), version: next.version, kind: 'command.decided' };
  appendEntry(ctx, { ...entry, data: { decided: keep, decided_by: next.decidedBy, case_id: taken.case } });
}

/** What the phone sent, as it was kept; undefined once its key is destroyed. Nobody is shown it: it goes into the act. */
async function openKept(ctx: Context, taken: TakenCommand): Promise<Command | undefined> {
  const parts = await openRow(ctx, commandTable, [taken.id]);
  const deed = parts.flatMap(({ values }) => values[noteField] ?? []).at(-1);
  return deed && { ...taken, deed: deed as Sealed<FieldDeed> };
}

async function decideWithin(ctx: Context, { command: id, keep }: Asked, photo?: ReceivedPhoto): Promise<Outcome<Case>> {
  const taken = await readCommand(ctx, id);
  const one = taken && (await findCase(ctx, { id: taken.case }));
  if (!taken || !one || ctx.actor.kind !== 'staff') return refuse('no-such-command');
  if (!(await mayWork(ctx, one))) return refuse('not-allowed');
  if (!isWaiting(taken)) return taken.decided === keep ? done(one) : refuse('decided');
  if (keep === 'theirs') {
    writeDecision(ctx, taken, keep);
    return done(one);
  }
  const command = await openKept(ctx, taken);
  if (!command) return refuse('erased');
  const service = await getService(ctx, one.service, one.serviceVersion);
  const did = await doOnce(ctx, { one, service, command, photo });
  if (did.ok) writeDecision(ctx, taken, keep);
  return did;
}

/**
 * Decides what becomes of a command that waits: whoever works on its case may, with what they hold now, and what is done is done in
 * their name. Refuses as the act does that it asks for, `decided` where somebody decided otherwise, and `no-such-command`.
 */
export async function decideCommand(house: House, who: Who, asked: Asked): Promise<Outcome<Case>> {
  const kept = await read(house, who, async (ctx) => {
    const taken = asked.keep === 'mine' ? await readCommand(ctx, asked.command) : undefined;
    const isPhoto = taken?.kind === 'photo' && isWaiting(taken);
    const one = isPhoto ? await findCase(ctx, { id: taken.case }) : undefined;
    return taken && one && (await mayWork(ctx, one)) ? openKept(ctx, taken) : undefined;
  });
  const photo = kept && (await receivePhoto(house, who, kept));
  const decided = await act(house, who, (ctx) => decideWithin(ctx, asked, photo));
  if (!decided.ok) await letGo(house, who, photo);
  return decided;
}
