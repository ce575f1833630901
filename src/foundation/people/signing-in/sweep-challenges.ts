import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { codesMinutes } from './challenge.js';
import { deleteOver } from './challenge-store.js';

/** Removes what is over at a place: challenges with the addresses sealed in them, and old counts. */
export function sweepChallenges(house: House, place: PlaceId): Promise<void> {
  const who = { place, actor: { kind: 'system', name: 'sweep-challenges' }, channel: 'system' } as const;
  return act(house, who, async (ctx) => {
    deleteOver(ctx, new Date(ctx.clock.now().getTime() - codesMinutes * 60_000));
  });
}
