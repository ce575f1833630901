import type { Context } from '../../platform/context.js';
import type { PersonId } from '../../platform/ids.js';

export const administrator = 'administrator';

export type AdministerRefusal = 'not-allowed' | 'own-access';

/**
 * Why the actor may not change what a person holds: an officer must be an administrator, and nobody changes their own
 * access, so that it always takes a second person. The system may (setup, a provider's groups).
 */
export function refuseToAdminister({ actor }: Context, person: PersonId): AdministerRefusal | undefined {
  if (actor.kind === 'resident') return 'not-allowed';
  if (actor.kind !== 'staff') return undefined;
  if (!actor.roles.includes(administrator)) return 'not-allowed';
  return actor.person === person ? 'own-access' : undefined;
}
