import { shredKeys } from '../../../foundation/vault/index.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId, SubjectKeyId } from '../../../platform/ids.js';
import { certifyDisposals } from './disposal/certify-disposals.js';
import { listDueKeys } from './list-due-keys.js';
import { spareUndue } from './spare-undue.js';

/**
 * Destroys the keys of a place's cases whose retention is over, then certifies what time destroyed, of a round that was cut
 * off too. Goes through all living keys, so once a day is enough; it may be stopped and run again at any moment.
 * @returns how many.
 */
export async function shredDueKeys(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'retention' }, channel: 'system' } as const;
  let total = 0;
  let after: SubjectKeyId | undefined;
  do {
    const { due, next } = await read(house, who, (ctx) => listDueKeys(ctx, { after }));
    total += (await shredKeys(house, who, due, 'retention', spareUndue)).length;
    after = next;
  } while (after !== undefined);
  while ((await act(house, who, certifyDisposals)) > 0);
  return total;
}
