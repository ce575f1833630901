import type { Context } from '../../../../platform/context.js';
import type { MandateId, PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { holdPerson } from '../../people-store.js';
import { listSelves } from '../../selves/list-selves.js';
import { recordStep } from '../record-step.js';
import { readMembers } from './body-store.js';
import { mayManage } from './may-manage.js';
import { isLast, type MemberRefusal } from './set-member-role.js';

/**
 * A member leaves, or an administrator removes one or takes an invitation back. It counts at their next request: what is open on their
 * screen does nothing more. Refuses `not-yours`, `no-such-member` and `last-administrator`.
 */
export async function endMembership(
  ctx: Context,
  { body, member }: { readonly body: PersonId; readonly member: MandateId },
): Promise<Outcome<{ readonly isOwn: boolean }, MemberRefusal>> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident' || onBehalfOf !== undefined) return refuse('not-yours');
  await holdPerson(ctx, body);
  const members = await readMembers(ctx, body);
  const one = members.find(({ id }) => id === member);
  const isOwn = one?.delegate !== undefined && (await listSelves(ctx, actor.person)).includes(one.delegate);
  if (!isOwn && !(await mayManage(ctx, body))) return refuse('not-yours');
  if (!one) return refuse('no-such-member');
  if (isLast(members, one)) return refuse('last-administrator');
  recordStep(ctx, one, isOwn ? 'give-up' : 'withdraw');
  return done({ isOwn });
}
