import type { Context } from '../../../platform/context.js';
import { readAllOrgUnits, readOrgRoles } from '../organisations/organisation-store.js';
import type { OrgUnit } from '../person.js';
import { administrator } from '../refuse-to-administer.js';

export type LedTeam = OrgUnit;

/** The teams for whose work the actor answers: those of which they are the owner, with the ones right under them; all of them for administrators. */
export async function listLedTeams(ctx: Context): Promise<readonly LedTeam[]> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return [];
  const units = (await readAllOrgUnits(ctx)).filter(({ ended_at }) => ended_at === null);
  const toTeam = ({ id, slug, name }: OrgUnit): LedTeam => ({ id, slug, name });
  if (actor.roles.includes(administrator)) return units.map(toTeam);
  const owned = new Set(
    (await readOrgRoles(ctx)).flatMap(({ role, person, unit }) =>
      role === 'owner' && person === actor.person ? [unit] : [],
    ),
  );
  return units.filter(({ id, parent_id }) => owned.has(id) || (parent_id !== null && owned.has(parent_id))).map(toTeam);
}
