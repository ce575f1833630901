import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { callHours } from './call-once.js';
import { deleteCallsBefore } from './call-store.js';

/** Forgets calls whose key may be used anew. */
export async function sweepCalls(house: House, place: PlaceId): Promise<void> {
  const who = { place, actor: { kind: 'system', name: 'sweep-calls' }, channel: 'system' } as const;
  await act(house, who, async (ctx) =>
    deleteCallsBefore(ctx, new Date(ctx.clock.now().getTime() - callHours * 3_600_000)),
  );
}
