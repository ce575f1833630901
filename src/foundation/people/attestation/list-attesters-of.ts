import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readAllOrgUnits, readOrgRoles } from '../organisations/organisation-store.js';
import { readAllStaff, readMembers } from '../people-store.js';
import { administrator } from '../refuse-to-administer.js';

/**
 * Who answers for somebody's access now: the owners of their units and of the units right above these; where nobody owns any,
 * the administrators. Never the person themself.
 */
export async function listAttestersOf(ctx: Context, person: PersonId): Promise<readonly PersonId[]> {
  const own = (await readMembers(ctx)).filter((one) => one.person === person).map(({ unit }) => unit);
  const above = (await readAllOrgUnits(ctx)).flatMap(({ id, parent_id }) =>
    parent_id !== null && own.includes(id) ? [parent_id] : [],
  );
  const units = new Set([...own, ...above]);
  const owners = (await readOrgRoles(ctx)).filter(({ role, unit }) => role === 'owner' && units.has(unit));
  const found = new Set(owners.map((one) => one.person).filter((one) => one !== person));
  if (found.size > 0) return [...found];
  const staff = await readAllStaff(ctx);
  return staff
    .filter(({ roles }) => roles.includes(administrator))
    .flatMap((one) => (one.person === person ? [] : [one.person]));
}
