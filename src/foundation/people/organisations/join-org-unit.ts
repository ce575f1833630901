import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { hasOrgUnit, insertMembership, isMember, nextVersion } from '../people-store.js';
import type { Membership, PersonRefusal } from '../person.js';
import { type AdministerRefusal, refuseToAdminister } from '../refuse-to-administer.js';

/** Puts a person into an organisation unit from now on. Refuses `already-so`, and a person or unit that is not there. */
export async function joinOrgUnit(
  ctx: Context,
  { person, unit }: Membership,
): Promise<Outcome<Membership, PersonRefusal | AdministerRefusal | 'no-such-unit' | 'already-so'>> {
  const refused = refuseToAdminister(ctx, person);
  if (refused) return refuse(refused);
  if (!(await hasOrgUnit(ctx, unit))) return refuse('no-such-unit');
  if (await isMember(ctx, person, unit)) return refuse('already-so');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  const since = ctx.clock.now();
  insertMembership(ctx, person, unit, since);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.joined',
    data: { org_unit_id: unit, since: since.toISOString() },
  });
  return done({ person, unit });
}
