import type { Context } from '../../../platform/context.js';
import { type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { createGauge } from '../../../platform/metrics.js';
import type { Cursor } from './follower.js';
import { findCursor, findRecordedAt } from './follower-store.js';

const lag = createGauge('follower_lag_seconds', 'Age of the oldest entry that a follower has not handled', [
  'place',
  'follower',
]);

/** When the first entry that the follower has not handled was recorded; undefined when it has handled all. */
async function findWaitingSince(ctx: Context, follower: string, known: Cursor | undefined): Promise<Date | undefined> {
  const cursor = known ?? (await findCursor(ctx, follower)) ?? { epoch: 1, index: 0 };
  return findRecordedAt(ctx, cursor);
}

/** Sets the follower's metric: 0 when it has seen every leaf, else the age of the first that it has not. */
export async function measureLag(
  house: House,
  place: PlaceId,
  follower: string,
  cursor: Cursor | undefined,
  head: Cursor,
): Promise<void> {
  const isThere = cursor?.epoch === head.epoch && cursor.index >= head.index;
  const who = { place, actor: { kind: 'system', name: 'follower' }, channel: 'system' } as const;
  const since = isThere ? undefined : await read(house, who, (ctx) => findWaitingSince(ctx, follower, cursor));
  lag.set({ place, follower }, since ? Math.max(0, (house.clock.now().getTime() - since.getTime()) / 1000) : 0);
}
