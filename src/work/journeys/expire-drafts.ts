import { shredKeys } from '../../foundation/vault/index.js';
import { act, type House, read } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import { type DraftToShred, listToShred, writeShredded } from './draft-store.js';

const most = 200;

/** A page that was opened in the last moment before a draft expired may still be at work on it. */
const grace = 60 * 60 * 1000;

/**
 * Destroys the keys of drafts that were submitted, whose answers live on under the case's own keys, and of those whose
 * time is over. What a resident typed and never sent opens nowhere from then on. May be stopped and run again at any moment.
 * @returns how many.
 */
export async function expireDrafts(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'journeys' }, channel: 'system' } as const;
  const expiredBy = new Date(house.clock.now().getTime() - grace);
  let total = 0;
  for (;;) {
    const drafts = await read(house, who, (ctx) => listToShred(ctx, expiredBy, most));
    if (drafts.length === 0) return total;
    const keysOf = (isSubmitted: boolean) =>
      drafts.filter((draft) => draft.isSubmitted === isSubmitted).map(({ key }: DraftToShred) => key);
    await shredKeys(house, who, keysOf(true), 'draft-submitted');
    await shredKeys(house, who, keysOf(false), 'draft-expired');
    await act(house, who, async (ctx) => writeShredded(ctx, drafts));
    total += drafts.length;
  }
}
