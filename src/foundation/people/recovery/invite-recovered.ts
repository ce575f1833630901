import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { refuseToLetIn } from '../joining/administrator.js';
import { drawInvitation, type Invitation } from '../joining/invite-staff.js';
import { endRecoveryCodes } from '../joining/joining-store.js';
import { nextVersion } from '../people-store.js';
import { deleteSessionsOf } from '../sessions/session-store.js';
import type { RecoveryId, RecoveryRefusal } from './recovery.js';
import { endWaysIn, holdRecovery, updateRecovery } from './recovery-store.js';

/**
 * Ends what the officer has lost (their ways in, codes and sessions) and invites them anew, once two administrators have
 * approved it and the delay is over. Refuses `not-allowed`, `yourself`, `too-early` and `no-such-recovery`.
 */
export async function inviteRecovered(ctx: Context, id: RecoveryId): Promise<Outcome<Invitation, RecoveryRefusal>> {
  const held = await holdRecovery(ctx, id);
  if (!held) return refuse('no-such-recovery');
  const { person, opensAt, state } = held.recovery;
  const refused = refuseToLetIn(ctx, person);
  if (refused || ctx.actor.kind !== 'staff') return refuse(refused ?? 'not-allowed');
  const now = ctx.clock.now();
  if (state !== 'approved' || !opensAt || opensAt > now) return refuse('too-early');
  const version = held.version + 1;
  updateRecovery(ctx, id, { version, state: 'invited', ended_at: now });
  const at = now.toISOString();
  appendEntry(ctx, { stream: `recovery:${id}`, version, kind: 'recovery.invited', data: { by: ctx.actor.person, at } });
  await endWaysIn(ctx, person);
  await endRecoveryCodes(ctx, person);
  deleteSessionsOf(ctx, person);
  const theirs = await nextVersion(ctx, person);
  if (theirs === undefined) throw new Error('An officer is nobody.');
  appendEntry(ctx, {
    stream: `person:${person}`,
    version: theirs,
    kind: 'person.recovered',
    data: { recovery: id, at },
  });
  return done(await drawInvitation(ctx, person));
}
