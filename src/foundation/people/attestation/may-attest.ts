import type { Context } from '../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import { readAllOrgUnits, readOrgRoles } from '../organisations/organisation-store.js';
import { readMembers } from '../people-store.js';
import { administrator } from '../refuse-to-administer.js';

/** Whose access the actor may confirm or remove now. Nobody's own. */
export type MayAttest = (person: PersonId) => boolean;

/**
 * Owners of a unit answer for everyone who is in it, and in the units directly under it; administrators for everyone, so
 * that no access is without somebody to ask about it.
 */
export async function mayAttest(ctx: Context): Promise<MayAttest> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return () => false;
  if (actor.roles.includes(administrator)) return (person) => person !== actor.person;
  const roles = await readOrgRoles(ctx);
  const owned = new Set<OrgUnitId>(
    roles.filter(({ role, person }) => role === 'owner' && person === actor.person).map(({ unit }) => unit),
  );
  const below = (await readAllOrgUnits(ctx)).filter(({ parent_id }) => parent_id !== null && owned.has(parent_id));
  for (const { id } of below) owned.add(id);
  const members = await readMembers(ctx);
  const mine = new Set(members.filter(({ unit }) => owned.has(unit)).map(({ person }) => person));
  return (person) => person !== actor.person && mine.has(person);
}
