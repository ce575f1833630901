import { listStreams, type RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Case } from '../case.js';
import { readCursor, writeCursor } from '../queue/cursor.js';
import type { LateReason } from './late-reason.js';
import { countLateRows, type LateAsked, readLate, readLateReasons } from './late-store.js';

/** How long ago a case was closed late and is listed still. */
const closedDays = 28;
const day = 86_400_000;
const mostCounted = 1000;
/** A case has few entries; of one that has very many the newest are read. */
const mostEntries = 2000;

export interface LateCase {
  readonly one: Case;
  /** The states in which its clock stood still, in order. */
  readonly pausedIn: readonly string[];
  readonly reason?: LateReason;
}

export interface LatePage {
  readonly cases: readonly LateCase[];
  readonly next?: string;
}

export type LateFilters = Omit<LateAsked, 'since'>;

const since = (ctx: Context): Date => new Date(ctx.clock.now().getTime() - closedDays * day);

/** How many of them there are, and of how many somebody said why: no more than a thousand are counted. */
export const countLate = (ctx: Context, filters: LateFilters) =>
  countLateRows(ctx, { ...filters, since: since(ctx) }, mostCounted);

function pausedBy(entries: readonly RecordedEntry[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { stream, data } of entries.toReversed()) {
    if (typeof data.state !== 'string' || typeof data.clock_paused_at !== 'string') continue;
    const states = found.get(stream) ?? [];
    if (!states.includes(data.state)) states.push(data.state);
    found.set(stream, states);
  }
  return found;
}

/** When and why each was paused stands in the record; nothing sealed is read. */
async function readPauses(ctx: Context, ids: readonly CaseId[]) {
  const span = { from: new Date(0), before: new Date(ctx.clock.now().getTime() + day), most: mostEntries };
  const streams = ids.map((id) => `case:${id}`);
  return pausedBy(streams.length === 0 ? [] : (await listStreams(ctx.db, ctx.place, streams, span)).entries);
}

/**
 * Cases that are past what was promised and still open, the longest first; or that were closed late in the last 28 days, the newest first.
 * By keyset. Refuses a cursor that it did not make. Listing is not a look.
 */
export async function listLate(
  ctx: Context,
  asked: { readonly filters: LateFilters; readonly after?: string; readonly size?: number },
): Promise<Outcome<LatePage, 'bad-cursor'>> {
  const order = asked.filters.is === 'open' ? 'due' : 'opened';
  const size = Math.min(Math.max(asked.size ?? 25, 1), 500);
  const after = asked.after === undefined ? undefined : readCursor(asked.after, order);
  if (asked.after !== undefined && (after?.at === undefined || after.at === null)) return refuse('bad-cursor');
  const from = after && after.at !== null ? { at: new Date(after.at), id: after.id } : undefined;
  const lateOnes = await readLate(ctx, { ...asked.filters, since: since(ctx) }, { after: from, limit: size + 1 });
  const shown = lateOnes.slice(0, size);
  const ids = shown.map(({ id }) => id);
  const [pauses, reasons] = [await readPauses(ctx, ids), await readLateReasons(ctx, ids)];
  const cases = shown.map((one): LateCase => {
    const reason = reasons.find((each) => each.case === one.id);
    return { one, pausedIn: pauses.get(`case:${one.id}`) ?? [], ...(reason ? { reason } : {}) };
  });
  const last = shown.at(-1);
  const at = (order === 'due' ? last?.dueAt : last?.closedAt)?.getTime() ?? null;
  return done(lateOnes.length <= size || !last ? { cases } : { cases, next: writeCursor({ order, at, id: last.id }) });
}
