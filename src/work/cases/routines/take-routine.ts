import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import { getService } from '../../services/index.js';
import { type AskedOfActor, judgeActOn, judgeSettling } from '../acting/judge-act-on.js';
import { judgeSeen, type Seen } from '../acting/seen.js';
import { recordAssignment } from '../assignment/assign-case.js';
import type { Case } from '../case.js';
import { readCase } from '../case-store.js';
import { makeMove } from '../move-case.js';
import { recordNote } from '../notes/record-note.js';
import { findRoutine, planRoutine, type Routine, type RoutineRefusal, type Step } from './plan-routine.js';

interface AskedRoutine {
  readonly case: CaseId;
  readonly routine: string;
  /** In which its standard words are written down. */
  readonly language: Language;
  readonly seen?: Seen;
}

async function takeStep(
  ctx: Context,
  one: Case,
  step: Step,
  { note: words, seen, language }: Pick<Routine, 'note'> & Pick<AskedRoutine, 'seen' | 'language'>,
): Promise<Outcome<Case, 'erased'>> {
  const note = words && seal(words[language]);
  const form = seen ? { seen } : {};
  if (step.kind === 'assign') return done(recordAssignment(ctx, one, step.to, seen));
  if (step.kind === 'note') return recordNote(ctx, one, { text: note ?? seal(''), ...form });
  const { transition, reason, hasNote, move } = step;
  const asked = { case: one.id, transition, ...form, ...(reason === undefined ? {} : { reason }) };
  const service = await getService(ctx, one.service, one.serviceVersion);
  return makeMove(ctx, service, {
    one,
    move,
    asked: { ...asked, ...(hasNote && note ? { note } : {}) },
    at: ctx.clock.now(),
    off: undefined,
  });
}

/**
 * Does what a routine declares to a case: each step as it would be taken by itself, with its own entry, all in one act. It is refused
 * whole where one of them is, and as `moveCase` refuses.
 */
export async function takeRoutine(
  ctx: Context,
  asked: AskedRoutine,
): Promise<Outcome<Case, RoutineRefusal | AskedOfActor | 'untrained' | 'no-such-case' | 'changed' | 'erased'>> {
  const one = await readCase(ctx, asked.case);
  if (!one) return refuse('no-such-case');
  const found = await findRoutine(ctx, one, asked.routine);
  if (!found.ok) return found;
  const judged = await judgeSeen(ctx, one, asked.seen);
  if (judged === 'done') return done(one);
  if (judged === 'changed') return refuse('changed');
  const routine = found.value;
  const refused = routine.take ? await judgeSettling(ctx, one) : await judgeActOn(ctx, one);
  if (refused) return refused;
  const planned = await planRoutine(ctx, one, routine);
  if (!planned.ok) return planned;
  let now = one;
  for (const [at, step] of planned.value.entries()) {
    if (at > 0) await ctx.writes.flush(); // the next step writes the same row
    const came = await takeStep(ctx, now, step, { ...routine, ...asked });
    if (!came.ok && at > 0) throw new Error('A step of a routine was refused after another was taken.');
    if (!came.ok) return came;
    now = came.value;
  }
  return done(now);
}
