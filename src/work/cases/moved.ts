import type { WorkingClock } from '../places/index.js';
import { dueAfter, dueAfterPause } from '../places/index.js';
import type { Case } from './case.js';
import { type Standing, statutoryDueAfter } from './promise/statutory.js';

/** What a move takes from the workflow and from whoever makes it. */
export interface Step {
  readonly to: string;
  readonly at: Date;
  /** The ending of the state that it leads to; undefined when the case stays open. */
  readonly ends?: string;
  /** A code of that state's `say-why`. */
  readonly reason?: string;
  /** The team that the state hands the case to. */
  readonly team?: string;
  /** Whether the promise stands still in that state. */
  readonly pauses: boolean;
  /** How many working days are promised anew; undefined where the promise goes on. */
  readonly promises?: number | undefined;
  /** What a law gives, where a law gives it; else the promise moves by working days. */
  readonly statutory?: { readonly standing: Standing; readonly extends: number };
}

/** The due time once the case moves on: later by the working days for which its clock stood still, paused or closed. */
function dueAfterMove(one: Case, at: Date, clock: WorkingClock): Date | undefined {
  const stood = one.clockPausedAt ?? one.closedAt;
  return one.dueAt && stood ? dueAfterPause(clock, one.dueAt, stood, at) : one.dueAt;
}

/** A stage that has its own promise begins it when a case gets there, but not when it comes back out of a pause. */
const dueAfterStep = (one: Case, { at, promises }: Step, clock: WorkingClock): Date | undefined =>
  promises === undefined || one.clockPausedAt ? dueAfterMove(one, at, clock) : dueAfter(clock, at, promises);

/**
 * The case after a move: its state, ending, clock, team and assignee. A case handed to another team is nobody's there
 * until it is assigned. Pure: the record's entry and the row are both made from its result.
 */
export function moved(one: Case, step: Step, clock: WorkingClock): Case {
  const { ending: _ending, endingReason: _reason, closedAt: _closed, clockPausedAt, dueAt: _due, ...rest } = one;
  const { assignee, ...unassigned } = rest;
  const isHandedOver = step.team !== undefined && step.team !== one.team;
  const staysPaused = clockPausedAt !== undefined && step.pauses && step.ends === undefined;
  const dueAt = step.statutory
    ? statutoryDueAfter(one, step.statutory.standing, { ...step.statutory, clock, at: step.at, staysPaused })
    : staysPaused
      ? one.dueAt
      : dueAfterStep(one, step, clock);
  const pausedAt = staysPaused ? clockPausedAt : step.at;
  return {
    ...unassigned,
    ...(assignee === undefined || isHandedOver ? {} : { assignee }),
    ...(step.team === undefined ? {} : { team: step.team }),
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(step.ends === undefined ? {} : { ending: step.ends, closedAt: step.at }),
    ...(step.ends === undefined || step.reason === undefined ? {} : { endingReason: step.reason }),
    ...(step.pauses && step.ends === undefined ? { clockPausedAt: pausedAt } : {}),
    state: step.to,
    version: one.version + 1,
  };
}
