import { mayPlan } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { Shift } from './shift.js';
import { readRunning } from './shift-store.js';

/** Shifts that run now and that the actor may end. */
export async function listRunning(ctx: Context): Promise<readonly Shift[]> {
  const running = await readRunning(ctx, ctx.clock.now());
  const ours: Shift[] = [];
  for (const shift of running) if (await mayPlan(ctx, shift.officer)) ours.push(shift);
  return ours;
}
