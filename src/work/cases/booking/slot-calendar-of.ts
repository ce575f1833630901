import type { SlotCalendar } from '../../bookings/index.js';
import type { Declaration } from '../../services/index.js';

const perUnit = { minutes: 1, hours: 60, days: 24 * 60 } as const;

/** '2 days' in minutes. */
function toMinutes(length: string): number {
  const [count = '', unit = ''] = length.split(' ');
  return Number(count) * (Object.hasOwn(perUnit, unit) ? perUnit[unit as keyof typeof perUnit] : 0);
}

/** A calendar as its declaration says it; undefined where that has none of the code. */
export function slotCalendarOf({ service, bookings }: Declaration, code: string | undefined): SlotCalendar | undefined {
  const declared = code !== undefined && Object.hasOwn(bookings, code) ? bookings[code] : undefined;
  if (!declared) return undefined;
  const { opens, slots, rest, capacity, notice, ahead, holidays, hold, waiting } = declared;
  return {
    ...{ id: `${service}:${code}`, opens, capacity, isOpenOnHolidays: holidays === 'open' },
    minutes: slots === 'day' ? undefined : Number.parseInt(slots, 10),
    rest: rest === undefined ? 0 : Number.parseInt(rest, 10),
    ...{ notice: toMinutes(notice), aheadDays: Number.parseInt(ahead, 10), hold: toMinutes(hold) },
    changeUntil: toMinutes(declared['change-until']),
    offer: waiting === undefined ? undefined : toMinutes(waiting),
  };
}

/** The calendar that a question books of. */
export const calendarOfField = (declaration: Declaration, field: string): SlotCalendar | undefined =>
  slotCalendarOf(
    declaration,
    Object.hasOwn(declaration.fields, field) ? declaration.fields[field]?.calendar : undefined,
  );
