import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { administrator } from '../may-administer.js';

/** Whether the actor may say when a person works: their own time, or anybody's as an administrator. It gives no access. */
export function mayPlan({ actor }: Context, person: PersonId): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'staff' && (actor.person === person || actor.roles.includes(administrator));
}
