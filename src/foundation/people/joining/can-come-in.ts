import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { hasInvitation, readWaysIn } from './joining-store.js';

/** Whether an officer has a way in, or an invitation that still opens. */
export async function canComeIn(ctx: Context, person: PersonId): Promise<boolean> {
  const { authenticators, codes } = await readWaysIn(ctx, person);
  return authenticators + codes > 0 || (await hasInvitation(ctx, person));
}
