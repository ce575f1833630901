import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Case } from '../case.js';
import { readCursor, writeCursor } from './cursor.js';
import type { Filters, Order } from './filters.js';
import { readQueue } from './queue-store.js';

export interface CasePage {
  /** At most `size` (50 by default), unsealed columns only. */
  readonly cases: readonly Case[];
  /** Gives the next page when passed as `after`; undefined on the last one. */
  readonly next?: string;
}

/**
 * One page of the queue, by keyset: as quick on the hundredth page as on the first, and no case is skipped or repeated
 * when others come and go. Refuses a cursor that it did not make for this order. Listing is not a look: nothing sealed
 * is read.
 */
export async function listCases(
  ctx: Context,
  asked: { readonly filters: Filters; readonly order?: Order; readonly after?: string; readonly size?: number },
): Promise<Outcome<CasePage, 'bad-cursor'>> {
  const order = asked.order ?? 'opened';
  const size = Math.min(Math.max(asked.size ?? 50, 1), 500);
  const after = asked.after === undefined ? undefined : readCursor(asked.after, order);
  if (asked.after !== undefined && !after) return refuse('bad-cursor');
  const found = await readQueue(ctx, { filters: asked.filters, order, after, limit: size + 1 });
  const cases = found.slice(0, size);
  const last = cases.at(-1);
  if (found.length <= size || !last) return done({ cases });
  const at = order === 'opened' ? last.openedAt : last.dueAt;
  return done({ cases, next: writeCursor({ order, at: at?.getTime() ?? null, id: last.id }) });
}
