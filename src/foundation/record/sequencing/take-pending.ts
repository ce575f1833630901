import type { Context } from '../../../platform/context.js';
import { listLowest, putInOrder } from './put-in-order.js';
import { listHeldBack, listPending, listPendingOf, type PendingEntry } from './sequence-store.js';

/** The next entries that may have leaves: the oldest, without those whose stream has an older version still waiting elsewhere. */
export async function takePending(ctx: Context, most: number): Promise<readonly PendingEntry[]> {
  const batch = await listPending(ctx, most);
  const lowest = listLowest(batch);
  const heldBack = new Set(lowest.length > 0 ? await listHeldBack(ctx, lowest) : []);
  if (heldBack.size === 0) return putInOrder(batch);
  const ready = batch.filter(({ stream }) => !heldBack.has(stream));
  return putInOrder(ready.length > 0 ? ready : await listPendingOf(ctx, [...heldBack]));
}
