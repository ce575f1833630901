import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { isInForce } from '../mandate.js';
import { listOwnMandates } from '../own/list-own-mandates.js';
import { readMembers } from './body-store.js';
import { isLast } from './set-member-role.js';

/** Whether any body would be left without an administrator, were this person gone. */
export async function isLastAnywhere(ctx: Context, person: PersonId): Promise<boolean> {
  for (const one of await listOwnMandates(ctx, person))
    if (one.capacity === 'member' && isInForce(one, ctx.clock.now()) && isLast(await readMembers(ctx, one.person), one))
      return true;
  return false;
}
