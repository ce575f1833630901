import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { refuseToLetIn } from '../joining/administrator.js';
import { holdPerson, readStaff } from '../people-store.js';
import { type RecoveryId, type RecoveryRefusal, recoveryDays } from './recovery.js';
import { insertRecovery, readOpenRecoveries } from './recovery-store.js';

/**
 * An administrator writes down that an officer has lost every way in and asks to be let in again. It gives nothing yet:
 * two administrators approve it (see `approveRecovery`), and the officer's own sessions hear of it at once. Refuses
 * `not-allowed`, `yourself`, `not-staff`, and `asked-already` while one is under way.
 */
export async function askRecovery(
  ctx: Context,
  person: PersonId,
): Promise<Outcome<RecoveryId, RecoveryRefusal | 'not-staff' | 'asked-already'>> {
  const refused = refuseToLetIn(ctx, person);
  if (refused || ctx.actor.kind !== 'staff') return refuse(refused ?? 'not-allowed');
  if (!(await readStaff(ctx, person))) return refuse('not-staff');
  await holdPerson(ctx, person);
  if ((await readOpenRecoveries(ctx)).some((one) => one.person === person)) return refuse('asked-already');
  const id = ctx.ids.next<'recovery'>();
  const askedAt = ctx.clock.now();
  const expiresAt = new Date(askedAt.getTime() + recoveryDays * 24 * 3_600_000);
  const by = ctx.actor.person;
  insertRecovery(ctx, { id, person_id: person, asked_by: by, asked_at: askedAt, expires_at: expiresAt });
  appendEntry(ctx, {
    stream: `recovery:${id}`,
    version: 1,
    kind: 'recovery.asked',
    data: { person_id: person, by, at: askedAt.toISOString(), expires_at: expiresAt.toISOString() },
  });
  return done(id);
}
