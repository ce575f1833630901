import type { CaseId, Id, PersonId } from '../../../platform/ids.js';

export type EffortId = Id<'effort'>;

/** One stretch of one person's time on one case. */
export interface Effort {
  readonly id: EffortId;
  readonly case: CaseId;
  readonly person: PersonId;
  readonly team?: string;
  readonly startedAt: Date;
  /** Undefined while the timer runs. */
  readonly endedAt?: Date;
  /** Whole seconds that count; undefined while the timer runs. */
  readonly seconds?: number;
  /** The timer was forgotten, so only `longestEffort` of it counts. Shown wherever the effort is. */
  readonly isCapped: boolean;
}

/** Four hours: nobody works longer on one case without a break, so a timer that says more was forgotten. */
export const longestEffort = 4 * 60 * 60;

/** What counts of a timer that ran from `startedAt` to `endedAt`. */
export function secondsOf(startedAt: Date, endedAt: Date): { readonly seconds: number; readonly isCapped: boolean } {
  const ran = Math.max(0, Math.round((endedAt.getTime() - startedAt.getTime()) / 1000));
  return { seconds: Math.min(ran, longestEffort), isCapped: ran > longestEffort };
}
