import { dateAt, endOfDay, type Stood, statutoryDue, type WorkingClock } from '../../places/index.js';
import type { Case } from '../case.js';

/** How a case's time in months was moved so far. */
export interface Standing {
  /** What the declaration promises, 1 for '1 month'. */
  readonly months: number;
  /** By how many months it was extended. */
  readonly extended: number;
  readonly pauses: readonly { readonly from: Date; readonly to: Date }[];
}

/** '1 month' as 1; undefined of a promise in working days. */
export const monthsOf = (promise: string): number | undefined =>
  promise.includes('month') ? Number.parseInt(promise, 10) : undefined;

/** When a case is due whose time a law gives: the end of that day in the place. */
export function statutoryDueAt(clock: WorkingClock, openedAt: Date, standing: Standing): Date {
  const on = (at: Date) => dateAt(clock.timeZone, at);
  const pauses = standing.pauses.map(({ from, to }): Stood => ({ from: on(from), to: on(to) }));
  const months = standing.months + standing.extended;
  return endOfDay(clock.timeZone, statutoryDue(on(openedAt), clock.calendar, { months, pauses }));
}

/** The due time once a case moves on: a pause that it leaves counts, and so does an extension; being closed stops nothing. */
export function statutoryDueAfter(
  one: Case,
  standing: Standing,
  by: { readonly clock: WorkingClock; readonly at: Date; readonly staysPaused: boolean; readonly extends: number },
): Date {
  const left = one.clockPausedAt && !by.staysPaused ? [{ from: one.clockPausedAt, to: by.at }] : [];
  return statutoryDueAt(by.clock, one.openedAt, {
    months: standing.months,
    extended: standing.extended + by.extends,
    pauses: [...standing.pauses, ...left],
  });
}
