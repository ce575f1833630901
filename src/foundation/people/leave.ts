import type { Context } from '../../platform/context.js';
import type { PersonId } from '../../platform/ids.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { appendEntry } from '../record/index.js';
import { endAll, nextVersion } from './people-store.js';
import type { PersonRefusal } from './person.js';
import { deleteSessionsOf } from './sessions/session-store.js';

/** A person leaves: their roles, memberships and sessions end now, in one act. */
export async function leave(ctx: Context, person: PersonId): Promise<Outcome<PersonId, PersonRefusal>> {
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  const until = ctx.clock.now();
  endAll(ctx, person, until);
  deleteSessionsOf(ctx, person);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.left',
    data: { until: until.toISOString() },
  });
  return done(person);
}
