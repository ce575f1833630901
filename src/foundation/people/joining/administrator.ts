import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { administrator } from '../refuse-to-administer.js';

/** Why the actor may not let this person in: only administrators may, and the operator, and nobody lets themself in. */
export function refuseToLetIn({ actor }: Context, person: PersonId): 'not-allowed' | 'yourself' | undefined {
  if (actor.kind === 'system') return undefined;
  if (actor.kind !== 'staff' || !actor.roles.includes(administrator)) return 'not-allowed';
  return actor.person === person ? 'yourself' : undefined;
}
