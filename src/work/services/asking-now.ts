import type { Context } from '../../platform/context.js';
import { workingClockOf } from '../places/index.js';
import { type Asking, askingAt } from './answers.js';

/** The asking of this act: its place, by its clock. */
export async function askingNow(ctx: Context): Promise<Asking> {
  return askingAt(await workingClockOf(ctx), ctx.clock.now());
}
