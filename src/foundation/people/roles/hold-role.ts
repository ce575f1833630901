import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion } from '../people-store.js';
import type { PersonRefusal } from '../person.js';
import { type AdministerRefusal, refuseToAdminister } from '../refuse-to-administer.js';
import { holdsRole, insertRole } from './role-store.js';

export interface RoleHeld {
  readonly person: PersonId;
  readonly role: string;
  /** When it ends by itself; left out, when they leave. */
  readonly until?: Date;
}

/**
 * Gives a person a role from now on. Refuses `already-so`, `past` for an end that is not to come, a person who is not
 * there, and an officer who is no administrator (`not-allowed`) or means themself (`own-access`).
 */
export async function holdRole(
  ctx: Context,
  { person, role, until }: RoleHeld,
): Promise<Outcome<RoleHeld, PersonRefusal | AdministerRefusal | 'already-so' | 'past'>> {
  const refused = refuseToAdminister(ctx, person);
  if (refused) return refuse(refused);
  if (until && until <= ctx.clock.now()) return refuse('past');
  if (await holdsRole(ctx, person, role)) return refuse('already-so');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  const since = ctx.clock.now();
  insertRole(ctx, person, role, since, until ?? null);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.role-held',
    data: { role, since: since.toISOString(), until: until?.toISOString() ?? null },
  });
  return done({ person, role, ...(until ? { until } : {}) });
}
