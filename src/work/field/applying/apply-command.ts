import type { Context } from '../../../platform/context.js';
import { StreamMoved } from '../../../platform/database/faults.js';
import type { Outcome } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { type Case, findCase } from '../../cases/index.js';
import { type Compiled, getService } from '../../services/index.js';
import type { FieldDeed, FieldOutcome } from '../contract.js';
import { judgeCommand } from '../law/judge-command.js';
import { type Command, isWaiting, type TakenCommand } from './command.js';
import { readCommand } from './command-store.js';
import { doDeed } from './do-deed.js';
import { happenedOf } from './happened-of.js';
import { isSameAnswer } from './is-same-answer.js';
import { keepPhoto, type ReceivedPhoto } from './photos.js';
import { keepCommand, writeTaken } from './write-taken.js';

/** What is asked of an officer first, or may not be kept at all: their phone still has it. */
const unkept: ReadonlySet<string> = new Set(['step-up', 'second-person', 'refuse', 'marked', 'erased']);

/** What others made of the case since, so that a person has to look. */
const clashing: ReadonlySet<string> = new Set(['not-from-this-state', 'not-upheld', 'not-planned']);

/** A command that was taken before, told again. */
function tellTaken(taken: TakenCommand): FieldOutcome {
  const { id, outcome, reason } = taken;
  const told = outcome === 'applied' || outcome === 'merged' ? 'already' : outcome;
  return { id, outcome: told, ...(reason === null ? {} : { reason }), ...(isWaiting(taken) ? { isKept: true } : {}) };
}

interface Applying {
  readonly one: Case;
  readonly service: Compiled;
  readonly command: Command;
  readonly photo?: ReceivedPhoto | undefined;
}

/** Does the deed by the desk's own act. What the act read may have moved meanwhile: then all of it is asked anew. */
export async function doOnce(ctx: Context, { one, service, command, photo }: Applying): Promise<Outcome<Case>> {
  const done = photo
    ? await keepPhoto(ctx, { one, service, command }, photo)
    : await doDeed({ ctx, one, service, command }, command.deed as Sealed<Exclude<FieldDeed, { kind: 'photo' }>>);
  if (!done.ok && done.refused === 'changed') throw new StreamMoved();
  return done;
}

async function keep(ctx: Context, { one, service, command }: Applying, reason: string): Promise<FieldOutcome> {
  const outcome = clashing.has(reason) || reason === 'clash' ? 'needs-decision' : 'refused';
  const refused = { id: command.id, outcome: 'refused' } as const;
  if (unkept.has(reason)) return { ...refused, reason };
  const officer = officerOf(ctx);
  const kept = await keepCommand(ctx, { one, declaration: service.declaration }, command, { officer, outcome, reason });
  return kept
    ? { id: command.id, outcome, reason, isKept: true, version: one.version }
    : { ...refused, reason: 'erased' };
}

export function officerOf({ actor }: Context) {
  if (actor.kind !== 'staff') throw new Error('Only an officer has a phone of ours.');
  return actor.person;
}

/** The same move was made by somebody else: what the officer wrote with it is kept as a note. */
async function addWhatWasWritten(ctx: Context, { one, command }: Applying): Promise<Outcome<Case>> {
  const deed = contentOf(command.deed);
  const text = deed.kind === 'move' ? deed.note?.trim() : undefined;
  if (!text) return { ok: true, value: one };
  return doDeed({ ctx, one, service: await serviceOf(ctx, one), command }, seal({ kind: 'note', text }));
}

const serviceOf = (ctx: Context, one: Case) => getService(ctx, one.service, one.serviceVersion);

async function applyAnew(ctx: Context, applying: Applying): Promise<FieldOutcome> {
  const { command, one } = applying;
  const { id } = command;
  if (command.basedOn > one.version) return { id, outcome: 'refused', reason: 'not-of-this-case' };
  const judged = judgeCommand(command, command.shift, await happenedOf(ctx, command, one.version));
  const isAnswered = judged === 'clash' && (await isSameAnswer(ctx, applying));
  if (judged === 'clash' && !isAnswered) return keep(ctx, applying, 'clash');
  const isSame = judged === 'same' || isAnswered;
  const done = isSame ? await addWhatWasWritten(ctx, applying) : await doOnce(ctx, applying);
  if (!done.ok) return keep(ctx, applying, done.refused);
  const outcome = isSame ? 'already' : judged === 'merge' ? 'merged' : 'applied';
  const reason = isSame ? (isAnswered ? 'same-answer' : 'same-move') : undefined;
  writeTaken(ctx, command, { officer: officerOf(ctx), outcome, reason });
  return { id, outcome, ...(reason === undefined ? {} : { reason }), version: done.value.version };
}

/**
 * Applies what an officer did without signal, at most once: by the acts of the desk, with what the officer holds now, and by the law
 * of `judgeCommand` against what happened meanwhile. What is not done is kept, sealed, for somebody to decide.
 */
export async function applyCommand(ctx: Context, command: Command, photo?: ReceivedPhoto): Promise<FieldOutcome> {
  const taken = await readCommand(ctx, command.id);
  if (taken)
    return taken.officer === officerOf(ctx)
      ? tellTaken(taken)
      : { id: command.id, outcome: 'refused', reason: 'unreadable' };
  const one = await findCase(ctx, { id: command.case });
  if (!one) return { id: command.id, outcome: 'refused', reason: 'no-such-case' };
  return applyAnew(ctx, { one, service: await serviceOf(ctx, one), command, photo });
}
