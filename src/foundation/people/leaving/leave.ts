import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { endAuthenticatorsOf } from '../authenticators/authenticator-store.js';
import { deleteBrowsersOf } from '../browsers/browser-store.js';
import { nextVersion } from '../people-store.js';
import type { PersonRefusal } from '../person.js';
import { type AdministerRefusal, administrator, refuseToAdminister } from '../refuse-to-administer.js';
import { endAll, holdsRole, isOtherAdministrator } from '../roles/role-store.js';
import { deleteSessionsOf } from '../sessions/session-store.js';
import { endProfessional } from './end-professional.js';

/**
 * A person leaves: their roles, memberships, what they are at organisations, their ways in, sessions and known browsers end now, in
 * one transaction. Their work goes back to its teams by a follower of the entry. Refuses the last administrator.
 */
export async function leave(
  ctx: Context,
  person: PersonId,
): Promise<Outcome<PersonId, PersonRefusal | AdministerRefusal | 'last-administrator'>> {
  const refused = refuseToAdminister(ctx, person);
  if (refused) return refuse(refused);
  if ((await holdsRole(ctx, person, administrator)) && !(await isOtherAdministrator(ctx, person)))
    return refuse('last-administrator');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  const until = ctx.clock.now();
  endAll(ctx, person, until);
  endAuthenticatorsOf(ctx, person, until);
  deleteSessionsOf(ctx, person);
  deleteBrowsersOf(ctx, person);
  await endProfessional(ctx, person);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.left',
    data: { until: until.toISOString() },
  });
  return done(person);
}
