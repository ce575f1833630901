import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { hasOrgUnit, nextVersion } from '../people-store.js';
import type { PersonRefusal } from '../person.js';
import { type AdministerRefusal, refuseToAdminister } from '../refuse-to-administer.js';
import type { OrgRoleHeld } from './organisation.js';
import { insertOrgRole, readOrgRoles } from './organisation-store.js';

/** Makes a person an owner, contact or signatory of an organisation from now on. Refuses `already-so`, and what is not there. */
export async function holdOrgRole(
  ctx: Context,
  asked: OrgRoleHeld,
): Promise<Outcome<OrgRoleHeld, PersonRefusal | AdministerRefusal | 'no-such-unit' | 'already-so'>> {
  const { person, unit, role, until } = asked;
  const refused = refuseToAdminister(ctx, person);
  if (refused) return refuse(refused);
  if (!(await hasOrgUnit(ctx, unit))) return refuse('no-such-unit');
  const held = await readOrgRoles(ctx);
  if (held.some((one) => one.person === person && one.unit === unit && one.role === role)) return refuse('already-so');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  insertOrgRole(ctx, asked);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.org-role-held',
    data: { org_unit_id: unit, role, since: ctx.clock.now().toISOString(), until: until?.toISOString() ?? null },
  });
  return done(asked);
}
