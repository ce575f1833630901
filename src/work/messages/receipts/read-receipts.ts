import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { noteReceipt } from './note-receipt.js';
import { readOnItsWay } from './receipt-store.js';

/** They tell of a message for so long. */
const toldDays = 7;
const atOnce = 50;

/** Asks GOV.UK Notify what became of what left by it, where it did not say so by itself. Gives how many were asked for. */
export async function readReceipts(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'receipts' }, channel: 'system' } as const;
  const since = new Date(house.clock.now().getTime() - toldDays * 86_400_000);
  const waiting = await read(house, who, (ctx) => readOnItsWay(ctx, since, atOnce));
  for (const { carrier } of waiting) {
    const told = await house.notify.read(place, carrier);
    if (told.ok) await act(house, who, (ctx) => noteReceipt(ctx, told.value));
  }
  return waiting.length;
}
