import { act, type House } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import { deleteEnded } from './outbox-store.js';

/** What became of a letter is known for so long, without its address or its words. */
const keptDays = 30;

/** Forgets what became of letters that ended long ago. */
export function sweepOutbox(house: House, place: PlaceId): Promise<void> {
  const who = { place, actor: { kind: 'system', name: 'sweep-outbox' }, channel: 'system' } as const;
  const before = new Date(house.clock.now().getTime() - keptDays * 86_400_000);
  return act(house, who, async (ctx) => deleteEnded(ctx, before));
}
