import type { Actor } from '../../platform/actor.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { dueAfter, type WorkingClock } from '../places/index.js';
import { askingAt, type Compiled, isTransitionPossible } from '../services/index.js';
import { mayTake } from './acting/may-take.js';
import { type Way, waysFrom } from './acting/way.js';
import type { Case } from './case.js';
import type { AskedQuestions } from './enquiring/enquiry.js';
import { judgeQuestions, type QuestionRefusal } from './enquiring/judge-questions.js';
import { moved } from './moved.js';
import type { Standing } from './promise/statutory.js';
import { isOpenTo } from './sight/open-to.js';
import { daysOf, promisesOf, stateOf } from './workflow.js';

export type MoveRefusal =
  | 'not-from-this-state'
  | 'not-allowed'
  | 'condition-not-met'
  | 'note-required'
  | 'reason-required'
  | 'unknown-reason'
  | 'grounds-required'
  | 'unknown-grounds'
  | 'too-late-to-reopen'
  /** The time that a law gives is over, or was extended already. */
  | 'too-late-to-extend'
  | QuestionRefusal;

export interface AskedMove {
  /** A transition of the state that the case is in, or 'reopen' for a closed one whose state allows it. */
  readonly transition: string;
  readonly hasNote: boolean;
  /** A code of the new state's `say-why`; required where the state has any. */
  readonly reason?: string;
  /** Codes of the decision that the transition makes; at least one where it makes one. */
  readonly grounds?: readonly string[];
  /** What is asked of the person; where the new state asks, and there alone. */
  readonly questions?: AskedQuestions;
}

export interface Move {
  readonly from: string;
  readonly next: Case;
  readonly kind: 'case.moved' | 'case.closed' | 'case.reopened';
  readonly decision?: { readonly outcome: string; readonly grounds: readonly string[] };
}

function checkDecision(compiled: Compiled, way: Way, asked: AskedMove): Outcome<Move['decision'], MoveRefusal> {
  if (way.decides === undefined) return done(undefined);
  const known = compiled.declaration.case.decisions?.[way.decides]?.grounds ?? {};
  const grounds = [...new Set(asked.grounds ?? [])];
  if (grounds.length === 0) return refuse('grounds-required');
  if (grounds.some((code) => !Object.hasOwn(known, code))) return refuse('unknown-grounds');
  return done({ outcome: way.decides, grounds });
}

function checkReason(compiled: Compiled, to: string, reason: string | undefined): MoveRefusal | undefined {
  const reasons = stateOf(compiled.declaration, to)['say-why'];
  if (!reasons) return reason === undefined ? undefined : 'unknown-reason';
  if (reason === undefined) return 'reason-required';
  return Object.hasOwn(reasons, reason) ? undefined : 'unknown-reason';
}

/** Whether the time is over in which a closed case could be reopened. */
export function isTooLate(compiled: Compiled, one: Case, clock: WorkingClock, at: Date): boolean {
  const { reopen } = stateOf(compiled.declaration, one.state);
  return one.closedAt !== undefined && reopen !== undefined && dueAfter(clock, one.closedAt, daysOf(reopen)) < at;
}

/** An extension comes once, and its person is told of it within the time that they were promised first (article 12(3)). */
export function isTooLateToExtend(one: Case, way: Way, standing: Standing | undefined, at: Date): boolean {
  if (way.extends === undefined || !standing) return false;
  return standing.extended > 0 || (one.clockPausedAt === undefined && one.dueAt !== undefined && one.dueAt < at);
}

/** What a transition makes of a case, or the first reason against it. Pure: reads and writes nothing. */
export function decideMove(
  compiled: Compiled,
  one: Case,
  asked: AskedMove,
  by: {
    readonly actor: Actor;
    readonly clock: WorkingClock;
    readonly at: Date;
    readonly standing?: Standing | undefined;
  },
): Outcome<Move, MoveRefusal> {
  const way = waysFrom(compiled.declaration, one.state).get(asked.transition);
  if (!way) return refuse('not-from-this-state', { state: one.state });
  const { transition } = asked;
  if (
    !mayTake(by.actor, compiled.declaration, { from: one.state, transition, way }) ||
    !isOpenTo(by.actor, compiled.declaration)
  )
    return refuse('not-allowed');
  if (one.closedAt && isTooLate(compiled, one, by.clock, by.at)) return refuse('too-late-to-reopen');
  if (!isTransitionPossible(compiled, one, asked.transition, askingAt(by.clock, by.at)))
    return refuse('condition-not-met');
  if (isTooLateToExtend(one, way, by.standing, by.at)) return refuse('too-late-to-extend');
  if (way.note === 'required' && !asked.hasNote) return refuse('note-required');
  const decision = checkDecision(compiled, way, asked);
  if (!decision.ok) return decision;
  const wrongReason = checkReason(compiled, way.to, asked.reason);
  if (wrongReason) return refuse(wrongReason);
  const unasked = judgeQuestions(compiled.declaration, way.to, asked.questions);
  if (unasked) return refuse(unasked);
  const state = stateOf(compiled.declaration, way.to);
  const { ends, team, pauses = false } = state;
  const step = {
    ...{ to: way.to, at: by.at, pauses, ...promisesOf(state) },
    ...(ends === undefined ? {} : { ends }),
    ...(team === undefined ? {} : { team }),
    ...(asked.reason === undefined ? {} : { reason: asked.reason }),
    ...(by.standing ? { statutory: { standing: by.standing, extends: way.extends ?? 0 } } : {}),
  };
  const kind = ends !== undefined ? 'case.closed' : one.closedAt ? 'case.reopened' : 'case.moved';
  const next = moved(one, step, by.clock);
  return done({ from: one.state, next, kind, ...(decision.value ? { decision: decision.value } : {}) });
}
