import { shredKeys } from '../../../foundation/vault/index.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { deleteBulks, readBulksOver } from './bulk-store.js';

const most = 100;

/** Destroys the keys of files whose time is over, then forgets them and which rows they held. The requests are what they are. */
export async function expireBulks(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'bulk' }, channel: 'system' } as const;
  for (let total = 0; ; ) {
    const over = await read(house, who, (ctx) => readBulksOver(ctx, most));
    if (over.length === 0) return total;
    await shredKeys(
      house,
      who,
      over.map(({ key }) => key),
      'draft-expired',
    );
    await act(house, who, async (ctx) =>
      deleteBulks(
        ctx,
        over.map(({ id }) => id),
      ),
    );
    total += over.length;
  }
}
