import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion } from '../people-store.js';
import { refuseToLetIn } from './administrator.js';
import type { InvitationId } from './joining-store.js';
import { holdWaitingInvitation, writeConfirmed } from './waiting-store.js';

export type ConfirmInvitationRefusal =
  | 'not-allowed' // not an administrator
  | 'yourself' // who made it, or whom it lets in
  | 'no-such-invitation'; // it is over, or waits for nobody

/**
 * A second administrator says that somebody is to be let in whom a colleague invited: from now on the code opens. Nobody makes an
 * officer alone whom they then are themself. Refuses `not-allowed`, `yourself` and `no-such-invitation`.
 */
export async function confirmInvitation(
  ctx: Context,
  id: InvitationId,
): Promise<Outcome<InvitationId, ConfirmInvitationRefusal>> {
  const { actor } = ctx;
  const one = await holdWaitingInvitation(ctx, id);
  if (!one) return refuse('no-such-invitation');
  const refused = refuseToLetIn(ctx, one.person);
  if (refused || actor.kind !== 'staff') return refuse(refused ?? 'not-allowed');
  if (one.by === actor.person) return refuse('yourself');
  const version = await nextVersion(ctx, one.person);
  if (version === undefined) throw new Error('An officer is nobody.');
  writeConfirmed(ctx, id, actor.person);
  const data = { id, by: actor.person, at: ctx.clock.now().toISOString() };
  appendEntry(ctx, { stream: `person:${one.person}`, version, kind: 'person.invitation-confirmed', data });
  return done(id);
}
