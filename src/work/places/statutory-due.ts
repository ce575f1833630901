import { Temporal } from 'temporal-polyfill';
import type { Calendar } from './calendar.js';
import { isWorkingDay, type LocalDate } from './working-days.js';

/** A time for which a clock of the law stood still, by dates: from the day on which it stopped to the one on which it ran on. */
export interface Stood {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const workedFrom = (calendar: Calendar, date: Temporal.PlainDate): Temporal.PlainDate =>
  isWorkingDay(calendar, date.toString()) ? date : workedFrom(calendar, date.add({ days: 1 }));

/** Each day counts once, however many pauses it is in. */
function joined(pauses: readonly Stood[]): readonly Stood[] {
  const done: Stood[] = [];
  for (const next of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = done.at(-1);
    if (last && next.to <= last.to) continue;
    if (last && next.from <= last.to) done.splice(-1, 1, { from: last.from, to: next.to });
    else done.push(next);
  }
  return done;
}

/**
 * The last day of a time that a law gives in months (UK GDPR article 12(3) and (12A), as the ICO counts it): the
 * corresponding date, so many months after the day on which it was received; the last day of a month that has no such date;
 * later by the days for which it stood still; and from a day that is not worked, the next one that is. A pause that begins
 * after the last day moves nothing: what was late stays late. `months` holds extensions too, since they count from the start.
 */
export function statutoryDue(
  received: LocalDate,
  calendar: Calendar,
  { months, pauses = [] }: { readonly months: number; readonly pauses?: readonly Stood[] },
): LocalDate {
  if (!Number.isSafeInteger(months) || months < 1) throw new RangeError('Months are a whole number, 1 or more.');
  let due = Temporal.PlainDate.from(received).add({ months });
  for (const { from, to } of joined(pauses)) {
    if (to <= from || from > workedFrom(calendar, due).toString()) continue;
    due = due.add({ days: Temporal.PlainDate.from(from).until(to).days });
  }
  return workedFrom(calendar, due).toString();
}
