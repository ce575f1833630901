import { dateOf } from '../../../../platform/language/index.js';
import { type Case, isOverdue } from '../../../../work/cases/index.js';

/** How a case stands with its promise, at a glance. */
export interface Clock {
  readonly is: 'late' | 'today' | 'running' | 'paused' | 'met' | 'missed' | 'none';
  readonly dueAt: Date | undefined;
}

function standing(one: Case, at: Date, zone: string): Clock['is'] {
  if (!one.dueAt) return 'none';
  if (one.closedAt) return one.closedAt <= one.dueAt ? 'met' : 'missed';
  if (one.clockPausedAt) return 'paused';
  if (isOverdue(one, at)) return 'late';
  return dateOf(one.dueAt, zone) === dateOf(at, zone) ? 'today' : 'running';
}

export const clockOf = (one: Case, at: Date, zone: string): Clock => ({
  is: standing(one, at, zone),
  dueAt: one.dueAt,
});
