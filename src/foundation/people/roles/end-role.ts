import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { nextVersion } from '../people-store.js';
import { type AdministerRefusal, administrator, refuseToAdminister } from '../refuse-to-administer.js';
import type { RoleHeld } from './hold-role.js';
import { recordRoleEnd } from './record-role-end.js';
import { holdsRole, isOtherAdministrator } from './role-store.js';

/** Ends a role now. Refuses `not-held`, and `last-administrator`: make another one first. */
export async function endRole(
  ctx: Context,
  { person, role }: Omit<RoleHeld, 'until'>,
): Promise<Outcome<RoleHeld, AdministerRefusal | 'not-held' | 'last-administrator'>> {
  const refused = refuseToAdminister(ctx, person);
  if (refused) return refuse(refused);
  if (!(await holdsRole(ctx, person, role))) return refuse('not-held');
  if (role === administrator && !(await isOtherAdministrator(ctx, person))) return refuse('last-administrator');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('not-held');
  recordRoleEnd(ctx, { person, role, as: 'ended', version });
  return done({ person, role });
}
