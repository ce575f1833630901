import type { Context } from '../../../../platform/context.js';
import { readAllOrgUnits, readOrgRoles } from '../../organisations/organisation-store.js';
import type { OrgUnit } from '../../person.js';

/** The organisations that a person may appoint: none of the council's own, and none that nobody answers for. */
export async function listFirms(ctx: Context): Promise<readonly OrgUnit[]> {
  const owned = new Set((await readOrgRoles(ctx)).flatMap(({ unit, role }) => (role === 'owner' ? [unit] : [])));
  const units = (await readAllOrgUnits(ctx)).filter(({ id, kind }) => kind !== 'council' && owned.has(id));
  return units.map(({ id, slug, name }) => ({ id, slug, name }));
}
