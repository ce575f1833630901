import { type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { readKept } from '../proposal-store.js';
import { letGo } from './let-go.js';

const keptDays = 365;
const day = 24 * 60 * 60 * 1000;
const most = 100;

/** Destroys what was typed into proposals that were answered a year ago; what was taken of it stays. May be stopped and run again. @returns how many. */
export async function shredAnswered(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'retention' }, channel: 'system' } as const;
  const before = new Date(house.clock.now().getTime() - keptDays * day);
  let total = 0;
  for (;;) {
    const due = await read(house, who, (ctx) => readKept(ctx, before, most));
    if (due.length === 0) return total;
    for (const one of due) await letGo(house, who, one, 'retention');
    total += due.length;
  }
}
