import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion } from '../people-store.js';
import { type AdministerRefusal, refuseToAdminister } from '../refuse-to-administer.js';
import type { OrgRoleHeld } from './organisation.js';
import { endOrgRoleRow, readOrgRoles } from './organisation-store.js';

/** Ends what a person is at an organisation, now. Refuses `not-held`. */
export async function endOrgRole(
  ctx: Context,
  asked: OrgRoleHeld,
): Promise<Outcome<OrgRoleHeld, AdministerRefusal | 'not-held'>> {
  const { person, unit, role } = asked;
  const refused = refuseToAdminister(ctx, person);
  if (refused) return refuse(refused);
  const held = await readOrgRoles(ctx);
  if (!held.some((one) => one.person === person && one.unit === unit && one.role === role)) return refuse('not-held');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('not-held');
  endOrgRoleRow(ctx, asked);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.org-role-ended',
    data: { org_unit_id: unit, role, until: ctx.clock.now().toISOString() },
  });
  return done(asked);
}
