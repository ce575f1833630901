import type { Context } from '../../../../platform/context.js';
import { act, type House, read } from '../../../../platform/house.js';
import type { MandateId, PlaceId } from '../../../../platform/ids.js';
import { appendEntry } from '../../../record/index.js';
import { isOver, type Mandate } from '../mandate.js';
import { holdMandate, readOfAge, updateMandate } from '../mandate-store.js';
import { recordStep } from '../record-step.js';
import { markDaysUntilToday } from './mark-ages.js';

/** The child is 16 and decides themself from now on. Gives the mandate as it then is. */
export function handOver(ctx: Context, one: Mandate): Mandate {
  const next = { ...one, isHandedOver: true, version: one.version + 1 };
  updateMandate(ctx, next);
  appendEntry(ctx, { stream: `mandate:${one.id}`, version: next.version, kind: 'mandate.handed-over', data: {} });
  return next;
}

async function take(ctx: Context, id: MandateId, step: 'hand-over' | 'end'): Promise<boolean> {
  const one = await holdMandate(ctx, id);
  if (!one || isOver(one, ctx.clock.now()) || (step === 'hand-over' && one.isHandedOver)) return false;
  if (step === 'end') recordStep(ctx, one, 'end', { why: 'of-age' });
  else handOver(ctx, one);
  return true;
}

/**
 * At 16 a child decides themself about a parent's mandate, at 18 it ends. May be stopped and run again at any moment.
 * @returns how many mandates it took a step.
 */
export async function comeOfAge(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'come-of-age' }, channel: 'system' } as const;
  const marks = await act(house, who, markDaysUntilToday); // the first mark of all makes the place's key
  const due = await read(house, who, async (ctx) => {
    const [ending, handing] = [await readOfAge(ctx, 'eighteen', marks), await readOfAge(ctx, 'sixteen', marks)];
    return [
      ...ending.map((id) => ({ id, step: 'end' as const })),
      ...handing.map((id) => ({ id, step: 'hand-over' as const })),
    ];
  });
  let taken = 0;
  for (const { id, step } of due) if (await act(house, who, (ctx) => take(ctx, id, step))) taken += 1;
  return taken;
}
