import type { Context } from '../../../platform/context.js';
import { dateOf } from '../../../platform/language/index.js';
import { workingClockOf } from '../../places/index.js';
import type { Filters } from '../queue/filters.js';
import type { ExportAsked } from './bulk-export.js';
import { countCasesOpened } from './export-store.js';

/** The days on which the cases of a queue were opened, up to today, and how many they are; undefined for an empty one. */
export async function daysOfQueue(
  ctx: Context,
  service: string,
  filters: Filters,
): Promise<(Pick<ExportAsked, 'firstDay' | 'lastDay'> & { readonly cases: number }) | undefined> {
  const now = ctx.clock.now();
  const within = { service, filters, from: new Date(0), before: new Date(now.getTime() + 1) };
  const { cases, first } = await countCasesOpened(ctx, within);
  if (!first) return undefined;
  const { timeZone } = await workingClockOf(ctx);
  return { cases, firstDay: dateOf(first, timeZone), lastDay: dateOf(now, timeZone) };
}
