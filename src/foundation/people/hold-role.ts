import type { Context } from '../../platform/context.js';
import type { PersonId } from '../../platform/ids.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { appendEntry } from '../record/index.js';
import { holdsRole, insertRole, nextVersion } from './people-store.js';
import type { PersonRefusal } from './person.js';

export interface RoleHeld {
  readonly person: PersonId;
  readonly role: string;
  /** When it ends by itself; left out, when they leave. */
  readonly until?: Date;
}

/** Gives a person a role from now on. Refuses `already-so`, and a person who is not there. */
export async function holdRole(
  ctx: Context,
  { person, role, until }: RoleHeld,
): Promise<Outcome<RoleHeld, PersonRefusal | 'already-so'>> {
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
