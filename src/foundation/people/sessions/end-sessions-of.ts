import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { deleteBrowsersOf } from '../browsers/browser-store.js';
import { nextVersion } from '../people-store.js';
import type { PersonRefusal } from '../person.js';
import { type AdministerRefusal, refuseToAdminister } from '../refuse-to-administer.js';
import { deleteSessionsOf } from './session-store.js';

/** An administrator signs somebody out everywhere: a device is lost. What they hold stays as it is. */
export async function endSessionsOf(
  ctx: Context,
  person: PersonId,
): Promise<Outcome<PersonId, AdministerRefusal | PersonRefusal>> {
  const refused = refuseToAdminister(ctx, person);
  if (refused) return refuse(refused);
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  deleteSessionsOf(ctx, person);
  deleteBrowsersOf(ctx, person); // the one that is lost among them
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.sessions-ended',
    data: { at: ctx.clock.now().toISOString() },
  });
  return done(person);
}
