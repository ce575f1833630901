import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkout } from '../../platform/checkout.js';

const isoDate = z.iso.date();
const bilingual = z.strictObject({ en: z.string(), cy: z.string() });

const file = z.strictObject({
  calendar: z.string(),
  name: bilingual,
  source: z.string(),
  from: isoDate,
  to: isoDate,
  weekend: z.array(z.int().min(1).max(7)).max(6),
  holidays: z.array(z.strictObject({ date: isoDate, name: bilingual })),
});

/** The days on which a place works: data, one file a calendar in `definitions/calendars/`. */
export interface Calendar {
  readonly id: string;
  /** ISO weekdays that are never worked: 6 is Saturday, 7 is Sunday. */
  readonly weekend: ReadonlySet<number>;
  /** Days off by date, `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
  /** The first and last dates for which holidays are listed; outside them only weekends are known. */
  readonly from: string;
  readonly to: string;
}

/** Reads a calendar's text (JSON); throws on anything that is not one, since calendars are shipped, not typed in. */
function readCalendar(text: string): Calendar {
  const read = file.parse(JSON.parse(text));
  return {
    id: read.calendar,
    weekend: new Set(read.weekend),
    holidays: new Set(read.holidays.map((holiday) => holiday.date)),
    from: read.from,
    to: read.to,
  };
}

const known = new Map<string, Calendar>();

/** The shipped calendar of that name; throws when there is none. */
export function getCalendar(id: string): Calendar {
  const found = known.get(id);
  if (found) return found;
  if (!/^[a-z][a-z-]*$/.test(id)) throw new Error('A calendar is named in lower-case letters and hyphens.');
  const calendar = readCalendar(readFileSync(join(checkout, 'definitions/calendars', `${id}.json`), 'utf8'));
  known.set(id, calendar);
  return calendar;
}
