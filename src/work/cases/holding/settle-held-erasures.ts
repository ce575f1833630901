import { appendEntry } from '../../../foundation/record/index.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { eraseUnheld } from './erase-or-wait.js';
import { finishHeldErasure, readHeldErasures } from './held-erasure-store.js';

/**
 * Does the erasures that waited for a legal hold, as far as none stands over them now. May be stopped and run again at any
 * moment. What another ground keeps by then is kept: it is as if the person had asked today.
 * @returns how many are done with.
 */
export async function settleHeldErasures(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'retention' }, channel: 'system' } as const;
  let settled = 0;
  for (const { id, subject, keep, reason, isUpheld } of await read(house, who, readHeldErasures)) {
    const asked = { subject, reason, isUpheld, ...(keep === undefined ? {} : { keep }) };
    if ((await eraseUnheld(house, who, asked)).isHeld) continue;
    await act(house, who, async (ctx) => {
      const at = ctx.clock.now();
      finishHeldErasure(ctx, id, at);
      appendEntry(ctx, {
        ...{ stream: `held-erasure:${id}`, version: 2, kind: 'erasure.settled' },
        data: { done_at: at.toISOString() },
      });
    });
    settled += 1;
  }
  return settled;
}
