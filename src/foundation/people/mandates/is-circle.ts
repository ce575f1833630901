import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { isOver } from './mandate.js';
import { readMandatesOf } from './mandate-store.js';

/** Whether the one who would be acted for acts for the other already, which would let each widen what the other gave. */
export async function isCircle(ctx: Context, person: PersonId, delegate: PersonId): Promise<boolean> {
  const held = await readMandatesOf(ctx, delegate);
  const now = ctx.clock.now();
  return held.some((one) => one.person === delegate && one.delegate === person && !isOver(one, now));
}
