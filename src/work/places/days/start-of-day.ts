import { Temporal } from 'temporal-polyfill';

/** The moment at which a day of the place begins, `later` days after the date; undefined for what is no date ('2026-02-30'). */
export function startOfDay(date: string, timeZone: string, later = 0): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  try {
    const day = Temporal.PlainDate.from(date, { overflow: 'reject' }).add({ days: later });
    return new Date(day.toZonedDateTime({ timeZone }).epochMilliseconds);
  } catch {
    return undefined;
  }
}
