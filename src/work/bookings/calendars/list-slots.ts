import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, type LocalDate, type WorkingClock } from '../../places/index.js';
import { type LocalDay, listDays } from './days.js';
import { type Slot, type SlotCalendar, weekdays } from './slot-calendar.js';

/** Longer is asked for by nobody, and would be a way to keep the house busy. */
const mostDays = 400;
const minute = 60_000;

const two = (number: number): string => String(number).padStart(2, '0');
const toMinutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** On a day on which the clock is changed it is asked of the time zone: undefined in the hour that is left out, the first of one that is twice. */
function momentOnChange({ date }: LocalDay, minutes: number, timeZone: string) {
  const day = Temporal.PlainDate.from(date).add({ days: minutes === 24 * 60 ? 1 : 0 });
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 });
  const local = day.toPlainDateTime(time);
  const moment = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return moment.toPlainDateTime().equals(local) ? { at: moment.epochMilliseconds, offset: moment.offset } : undefined;
}

/** When the clock of the place shows that time on that day. */
function momentAt(day: LocalDay, minutes: number, timeZone: string) {
  if (day.isChanged) return momentOnChange(day, minutes, timeZone);
  return { at: day.begins + minutes * minute, offset: day.offset };
}

/** The times of one range of hours: each begins by the clock, and lasts as long as was declared. */
function inRange(calendar: SlotCalendar, day: LocalDay, range: string, timeZone: string): readonly Slot[] {
  const { minutes = 0, rest } = calendar;
  const [opens, shuts] = [toMinutes(range.slice(0, 5)), toMinutes(range.slice(6))];
  const shutsAt = momentAt(day, shuts, timeZone)?.at ?? Number.POSITIVE_INFINITY;
  const slots: Slot[] = [];
  let free = 0;
  for (let at = opens; at + minutes <= shuts; at += minutes + rest) {
    const starts = momentAt(day, at, timeZone);
    const ends = starts && starts.at + minutes * minute;
    // Where the clock goes back, what began before and lasts into the hour again is not booked over.
    if (!starts || ends === undefined || ends > shutsAt || starts.at < free) continue;
    const value = `${day.date}T${two(Math.floor(at / 60))}:${two(at % 60)}${starts.offset}`;
    slots.push({ value, startsAt: new Date(starts.at), endsAt: new Date(ends) });
    free = ends;
  }
  return slots;
}

function ofDay(calendar: SlotCalendar, clock: WorkingClock, day: LocalDay): readonly Slot[] {
  const hours = calendar.opens[weekdays[day.weekday] ?? 'monday'] ?? [];
  if (hours.length === 0) return [];
  const isOff = !isWorkingDay({ ...clock.calendar, weekend: new Set() }, day.date);
  if (isOff && !calendar.isOpenOnHolidays) return [];
  if (calendar.minutes !== undefined)
    return [...hours].sort().flatMap((range) => inRange(calendar, day, range, clock.timeZone));
  const ends = momentAt(day, 24 * 60, clock.timeZone)?.at ?? day.begins;
  return [{ value: day.date, startsAt: new Date(day.begins), endsAt: new Date(ends) }];
}

/** Every time of a calendar from a day on, for so many days, whether it is taken or not. Pure. */
export const listSlots = (
  calendar: SlotCalendar,
  clock: WorkingClock,
  { from, days }: { readonly from: LocalDate; readonly days: number },
): readonly Slot[] =>
  listDays(from, Math.min(days, mostDays), clock.timeZone).flatMap((day) => ofDay(calendar, clock, day));

/** The time of that name; undefined where the calendar has none such. */
export function findSlot(calendar: SlotCalendar, clock: WorkingClock, value: string): Slot | undefined {
  const from = value.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from)) return undefined;
  try {
    return listSlots(calendar, clock, { from, days: 1 }).find((slot) => slot.value === value);
  } catch {
    return undefined; // no such day
  }
}

/** Whether it is neither too soon nor too far ahead to book it. */
export function isBookable({ notice, aheadDays }: SlotCalendar, { startsAt }: Slot, now: Date): boolean {
  const ahead = startsAt.getTime() - now.getTime();
  return ahead >= notice * minute && ahead <= (aheadDays + 1) * 24 * 60 * minute;
}
