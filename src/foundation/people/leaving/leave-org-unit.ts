import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { endPostsAt } from '../organisations/end-posts-at.js';
import { endMembership } from '../organisations/organisation-store.js';
import { isMember, nextVersion } from '../people-store.js';
import type { Membership } from '../person.js';
import { type AdministerRefusal, refuseToAdminister } from '../refuse-to-administer.js';
import { endProfessional } from './end-professional.js';

/** Takes a person out of an organisation unit, now: what they are there ends with it, and the mandates that they hold by their profession. Refuses `not-held`. */
export async function leaveOrgUnit(
  ctx: Context,
  { person, unit }: Membership,
): Promise<Outcome<Membership, AdministerRefusal | 'not-held'>> {
  const refused = refuseToAdminister(ctx, person);
  if (refused) return refuse(refused);
  if (!(await isMember(ctx, person, unit))) return refuse('not-held');
  await endPostsAt(ctx, person, unit);
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('not-held');
  endMembership(ctx, person, unit);
  await endProfessional(ctx, person);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.left-unit',
    data: { org_unit_id: unit, until: ctx.clock.now().toISOString() },
  });
  return done({ person, unit });
}
