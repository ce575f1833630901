import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { administrator } from '../refuse-to-administer.js';
import type { RecoveryId, RecoveryRefusal } from './recovery.js';
import { holdRecovery, readOpenRecoveries, updateRecovery } from './recovery-store.js';

/** Stops a recovery: any administrator may, and the officer whom it is about. Refuses `not-allowed` and `no-such-recovery`. */
export async function stopRecovery(ctx: Context, id: RecoveryId): Promise<Outcome<RecoveryId, RecoveryRefusal>> {
  const held = await holdRecovery(ctx, id);
  if (!held) return refuse('no-such-recovery');
  const { actor } = ctx;
  const mayStop =
    actor.kind === 'staff' && (actor.roles.includes(administrator) || actor.person === held.recovery.person);
  if (!mayStop) return refuse('not-allowed');
  const version = held.version + 1;
  const now = ctx.clock.now();
  updateRecovery(ctx, id, { version, state: 'stopped', ended_at: now });
  const data = { by: actor.person, at: now.toISOString() };
  appendEntry(ctx, { stream: `recovery:${id}`, version, kind: 'recovery.stopped', data });
  return done(id);
}

/** The recovery that is under way for an officer, if any. */
export async function findRecoveryOf(ctx: Context, person: PersonId): Promise<RecoveryId | undefined> {
  return (await readOpenRecoveries(ctx)).find((one) => one.person === person)?.id;
}
