import { act, type House, read, type Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { readUnfinished } from '../payments-store.js';
import { giveUpPayment } from './give-up-payment.js';
import { readBack } from './read-back.js';

const minute = 60_000;
/** So long somebody may take over a form before the house asks by itself; and until one that was never answered is given up. */
const [patience, answerIn] = [2 * minute, 10 * minute];
const most = 200;

/** Reads back payments that nobody returned from. */
export async function readUnreturned(house: House, place: PlaceId): Promise<number> {
  const who: Who = { place, actor: { kind: 'system', name: 'payments' }, channel: 'system' };
  const now = house.clock.now().getTime();
  const unfinished = await read(house, who, (ctx) => readUnfinished(ctx, new Date(now - patience), most));
  for (const { id, provider, begunAt } of unfinished) {
    if (provider) await readBack(house, who, id);
    else if (begunAt.getTime() < now - answerIn)
      await act(house, who, (ctx) => giveUpPayment(ctx, { payment: id, as: 'lost' }));
  }
  return unfinished.length;
}
