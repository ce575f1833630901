import { dueAfter, type WorkingClock } from '../../places/index.js';
import type { Declaration } from '../../services/index.js';
import type { Case } from '../case.js';
import { daysOf } from '../workflow.js';

/** Something that the clock of a case sets going, once for a case. */
export interface ClockStep {
  /** 'remind-before-2', 'escalate-after-0': what tells it from the others of its service. */
  readonly code: string;
  readonly when: 'before' | 'after';
  /** Working days before or after the end of the promise. */
  readonly days: number;
  /** The team that the case is escalated to; left out of a reminder. */
  readonly to?: string;
}

/** What a service has its clocks set going. */
export function stepsOf({ case: { clock } }: Declaration): readonly ClockStep[] {
  const reminders = (clock.remind ?? []).map(({ before }) => ({
    ...{ code: `remind-before-${daysOf(before)}`, when: 'before' as const, days: daysOf(before) },
  }));
  const escalations = (clock.escalate ?? []).map(({ before, after, to }): ClockStep => {
    const when = before === undefined ? 'after' : 'before';
    const said = before ?? after ?? 'due';
    const days = said === 'due' ? 0 : daysOf(said);
    return { code: `escalate-${when}-${days}`, when, days, to };
  });
  return [...reminders, ...escalations];
}

/**
 * Whether the time of a step has come for a case, as its clock stands: never while that stands still, or once the case is closed; of a reminder
 * not once the promise is over.
 */
export function isStepDue(step: ClockStep, one: Case, clock: WorkingClock, at: Date): boolean {
  if (one.closedAt || one.clockPausedAt || !one.dueAt) return false;
  if (step.to === undefined && one.dueAt < at) return false;
  if (step.when === 'before') return one.dueAt <= dueAfter(clock, at, step.days);
  return step.days === 0 ? one.dueAt < at : dueAfter(clock, one.dueAt, step.days) < at;
}

const day = 86_400_000;

/** Of what is over already nobody is reminded. */
export const dueFrom = (step: ClockStep, at: Date): Date => (step.to === undefined ? at : new Date(0));

/** No case that is due later than this has come to the step yet; of those due before some may not have either. */
export function dueUntil(step: ClockStep, clock: WorkingClock, at: Date): Date {
  return step.when === 'before' ? dueAfter(clock, at, step.days) : new Date(at.getTime() - step.days * day);
}
