import type { Id, PersonId } from '../../../platform/ids.js';

export type AbsenceId = Id<'absence'>;

/** Days on which a person is not at work. */
export interface Absence {
  readonly id: AbsenceId;
  readonly person: PersonId;
  /** Dates as the place's calendar has them, 'YYYY-MM-DD'; both count. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The colleague who sees to their queue meanwhile, with what they hold themself and nothing more. */
  readonly cover: PersonId | undefined;
}

/** One day of work, in the place's time; null on a day off. */
type WorkingDay = { readonly from: string; readonly to: string } | null;

/** Monday first. */
export type WorkingWeek = readonly [WorkingDay, WorkingDay, WorkingDay, WorkingDay, WorkingDay, WorkingDay, WorkingDay];

export const isDate = (text: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Seven days, each of times that begin before they end. */
export const isWorkingWeek = (week: WorkingWeek): boolean =>
  week.length === 7 &&
  week.every((day) => day === null || (time.test(day.from) && time.test(day.to) && day.from < day.to));
