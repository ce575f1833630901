import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { listAllSelves } from '../selves/list-selves.js';
import { isOver } from './mandate.js';
import { readMandatesOf } from './mandate-store.js';

/** Whether the one who would be acted for acts for the other already, which would let each widen what the other gave. */
export async function isCircle(ctx: Context, person: PersonId, delegate: PersonId): Promise<boolean> {
  const [theirs, own] = [await listAllSelves(ctx, person), await listAllSelves(ctx, delegate)];
  const now = ctx.clock.now();
  for (const self of own)
    for (const one of await readMandatesOf(ctx, self))
      if (own.includes(one.person) && one.delegate && theirs.includes(one.delegate) && !isOver(one, now)) return true;
  return false;
}
