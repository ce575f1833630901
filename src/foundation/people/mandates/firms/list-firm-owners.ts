import type { Context } from '../../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../../platform/ids.js';
import { readPostsAt } from '../../organisations/organisation-store.js';
import { findStanding } from '../standing/find-standing.js';

/** Who answers for a firm now and can be written to: nobody who was noted to have died. */
export async function listFirmOwners(ctx: Context, firm: OrgUnitId): Promise<readonly PersonId[]> {
  const now = ctx.clock.now();
  const owners: PersonId[] = [];
  for (const { person, role, since, until } of await readPostsAt(ctx, firm)) {
    const isOwner = role === 'owner' && since <= now && (until === null || until > now);
    if (isOwner && !owners.includes(person) && !(await findStanding(ctx, person)).hasDied) owners.push(person);
  }
  return owners;
}
