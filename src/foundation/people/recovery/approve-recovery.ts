import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { refuseToLetIn } from '../joining/administrator.js';
import { type RecoveryId, type RecoveryRefusal, recoveryDelayHours } from './recovery.js';
import { holdRecovery, updateRecovery } from './recovery-store.js';

/**
 * One of two administrators approves a recovery; with the second the delay begins. Refuses `not-allowed`, `yourself`,
 * `approved-already` to the one who has, and `no-such-recovery` when it is over or both have.
 */
export async function approveRecovery(ctx: Context, id: RecoveryId): Promise<Outcome<RecoveryId, RecoveryRefusal>> {
  const held = await holdRecovery(ctx, id);
  if (held?.recovery.state !== 'asked') return refuse('no-such-recovery');
  const { person, firstBy } = held.recovery;
  const refused = refuseToLetIn(ctx, person);
  if (refused || ctx.actor.kind !== 'staff') return refuse(refused ?? 'not-allowed');
  const by = ctx.actor.person;
  if (firstBy === by) return refuse('approved-already');
  const version = held.version + 1;
  const now = ctx.clock.now();
  const opensAt = firstBy && new Date(now.getTime() + recoveryDelayHours * 3_600_000);
  updateRecovery(
    ctx,
    id,
    opensAt
      ? { version, state: 'approved', second_by: by, opens_at: opensAt }
      : { version, first_by: by, first_at: now },
  );
  const data = { by, at: now.toISOString(), opens_at: opensAt ? opensAt.toISOString() : null };
  appendEntry(ctx, { stream: `recovery:${id}`, version, kind: 'recovery.approved', data });
  return done(id);
}
