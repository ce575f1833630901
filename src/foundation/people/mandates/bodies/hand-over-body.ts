import type { Context } from '../../../../platform/context.js';
import type { MandateId, PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { holdPerson } from '../../people-store.js';
import { listSelves } from '../../selves/list-selves.js';
import { readMembers } from './body-store.js';
import { mayManage } from './may-manage.js';
import { type MemberRefusal, writeRole } from './set-member-role.js';

/**
 * An administrator makes another member an administrator and becomes a submitter, in one act. Refuses as `setMemberRole` does; whoever
 * has not accepted yet cannot be handed anything.
 */
export async function handOverBody(
  ctx: Context,
  { body, member }: { readonly body: PersonId; readonly member: MandateId },
): Promise<Outcome<undefined, MemberRefusal>> {
  await holdPerson(ctx, body);
  const { actor } = ctx;
  if (actor.kind !== 'resident' || !(await mayManage(ctx, body))) return refuse('not-yours');
  const members = await readMembers(ctx, body);
  const selves = await listSelves(ctx, actor.person);
  const own = members.find(({ delegate }) => delegate && selves.includes(delegate));
  const one = members.find(({ id, state }) => id === member && state === 'active');
  if (!one || !own || own.id === one.id) return refuse('no-such-member');
  if (!one.may.includes('manage')) writeRole(ctx, one, 'administrator');
  writeRole(ctx, own, 'submitter');
  return done(undefined);
}
