import type { Context } from '../../../platform/context.js';
import type { Shift, ShiftId } from './shift.js';
import { readShift } from './shift-store.js';

/** The actor's own shift of that id, over or not; undefined for anybody else's. */
export async function findShift(ctx: Context, id: ShiftId): Promise<Shift | undefined> {
  const shift = await readShift(ctx, id);
  return ctx.actor.kind === 'staff' && shift?.officer === ctx.actor.person ? shift : undefined;
}
