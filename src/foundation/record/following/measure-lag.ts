import { type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { createGauge } from '../../../platform/metrics.js';
import type { Cursor } from './follower.js';
import { findRecordedAt } from './follower-store.js';

const lag = createGauge('follower_lag_seconds', 'Age of the oldest entry that a follower has not handled', [
  'place',
  'follower',
]);

/** Sets the follower's metric: 0 when it has seen every leaf, else the age of the first that it has not. */
export async function measureLag(
  house: House,
  place: PlaceId,
  follower: string,
  cursor: Cursor | undefined,
  head: Cursor,
): Promise<void> {
  if (!cursor) return; // another process holds it, and measures it
  const isThere = cursor.epoch === head.epoch && cursor.index >= head.index;
  const who = { place, actor: { kind: 'system', name: 'follower' }, channel: 'system' } as const;
  const since = isThere ? undefined : await read(house, who, (ctx) => findRecordedAt(ctx, cursor));
  lag.set({ place, follower }, since ? Math.max(0, (house.clock.now().getTime() - since.getTime()) / 1000) : 0);
}
