import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { deletePhoneChecks } from './phone-check-store.js';

/** Removes checks of telephones that are over, with the numbers sealed in them. */
export function sweepPhoneChecks(house: House, place: PlaceId): Promise<void> {
  const who = { place, actor: { kind: 'system', name: 'sweep-phone-checks' }, channel: 'system' } as const;
  return act(house, who, async (ctx) => deletePhoneChecks(ctx));
}
