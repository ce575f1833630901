import type { Context } from '../../../platform/context.js';
import { listFree } from '../../bookings/index.js';
import { calendarOfField } from '../../cases/index.js';
import type { Declaration, Raw } from '../../services/index.js';

/** The free times that a page shows: names of a calendar, in order. */
export interface AskedSlots {
  readonly values: readonly string[];
  /** The date from which there are more; undefined where there are none. */
  readonly later: string | undefined;
  readonly mayWait: boolean;
}

/** So many days and times at once are read in one go. */
const [mostDays, mostSlots] = [7, 400];
const dates = /^\d{4}-\d{2}-\d{2}$/;

/** The free times of a question's calendar from a day on. */
export async function askSlotsFrom(
  ctx: Context,
  declaration: Declaration,
  field: string,
  from: string | undefined,
): Promise<AskedSlots> {
  const calendar = calendarOfField(declaration, field);
  if (!calendar) return { values: [], later: undefined, mayWait: false };
  const asked = from !== undefined && dates.test(from) ? from : undefined;
  const free = await listFree(ctx, calendar, { from: asked, most: mostSlots });
  const days = [...new Set(free.map(({ value }) => value.slice(0, 10)))];
  const shown = new Set(days.slice(0, mostDays));
  return {
    values: free.flatMap(({ value }) => (shown.has(value.slice(0, 10)) ? [value] : [])),
    later: days[mostDays],
    mayWait: calendar.offer !== undefined,
  };
}

/** From the day that was asked for by the button, else that of the answer before if it may stand, else the next. */
export function askSlots(
  ctx: Context,
  declaration: Declaration,
  field: string,
  { raw, isWrong }: { readonly raw: Raw | undefined; readonly isWrong: boolean },
): Promise<AskedSlots> {
  const later = raw?.later?.[0];
  const chosen = isWrong ? undefined : raw?.['']?.[0]?.slice(0, 10);
  return askSlotsFrom(ctx, declaration, field, later ?? (chosen && dates.test(chosen) ? chosen : undefined));
}
