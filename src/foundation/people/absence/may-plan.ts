import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { mayAttest } from '../attestation/may-attest.js';

/**
 * Whether the actor may say when a person works: their own time, that of those for whose access they answer (a team's owner),
 * or anybody's as an administrator. It gives no access.
 */
export async function mayPlan(ctx: Context, person: PersonId): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'staff') return false;
  return actor.person === person || (await mayAttest(ctx))(person);
}
