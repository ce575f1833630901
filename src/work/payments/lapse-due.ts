import { act, type House, read, type Who } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import { lapseCharge } from './lapse-charge.js';
import { stopPaying } from './paying/stop-paying.js';
import { readOverdue } from './payments-store.js';

const most = 200;

/** Ends what nobody paid in time. Where it is not sure that nobody is about to, it waits for the next run. */
export async function lapseDue(house: House, place: PlaceId): Promise<number> {
  const who: Who = { place, actor: { kind: 'system', name: 'payments' }, channel: 'system' };
  const overdue = await read(house, who, (ctx) => readOverdue(ctx, house.clock.now(), most));
  let lapsed = 0;
  for (const id of overdue) {
    if ((await stopPaying(house, who, id)) !== 'clear') continue;
    if (await act(house, who, (ctx) => lapseCharge(ctx, id))) lapsed += 1;
  }
  return lapsed;
}
