import { listStream, type RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { Declaration } from '../../services/index.js';
import type { Case } from '../case.js';
import { monthsOf, type Standing } from './statutory.js';

/** The months by which an entry's move extended the time. */
function extendedBy({ case: { states } }: Declaration, { data }: RecordedEntry): number {
  const { from, transition } = data;
  if (typeof from !== 'string' || typeof transition !== 'string') return 0;
  const months = states[from]?.can?.[transition]?.extends;
  return months === undefined ? 0 : (monthsOf(months) ?? 0);
}

/** What an entry says of when the clock stands still; undefined where it says nothing of it. */
function pausedSince({ data }: RecordedEntry): Date | undefined | null {
  const since = data.clock_paused_at;
  if (since === undefined) return undefined;
  return typeof since === 'string' ? new Date(since) : null;
}

/** How a case's time was moved so far, as its entries tell; undefined where no law gives it in months. */
export async function readStanding(ctx: Context, declaration: Declaration, one: Case): Promise<Standing | undefined> {
  const months = monthsOf(declaration.case.clock.promise);
  if (months === undefined) return undefined;
  const pauses: { from: Date; to: Date }[] = [];
  let extended = 0;
  let since: Date | null = null;
  for (const entry of await listStream(ctx.db, ctx.place, `case:${one.id}`)) {
    extended += extendedBy(declaration, entry);
    const paused = pausedSince(entry);
    if (paused === undefined) continue;
    if (since && paused === null) pauses.push({ from: since, to: entry.occurredAt });
    since = paused;
  }
  return { months, extended, pauses };
}
