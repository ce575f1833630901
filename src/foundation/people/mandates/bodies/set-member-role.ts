import type { Context } from '../../../../platform/context.js';
import type { MandateId, PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { holdPerson } from '../../people-store.js';
import type { Mandate } from '../mandate.js';
import { updateMandate } from '../mandate-store.js';
import { isMemberRole, type MemberRole, memberRoleOf, memberRoles } from './body.js';
import { administratorsAmong, readMembers } from './body-store.js';
import { mayManage } from './may-manage.js';

export type MemberRefusal = 'not-yours' | 'no-such-member' | 'no-such-role' | 'last-administrator';

/** Whether nobody would be left who decides for the body. */
export const isLast = (members: readonly Mandate[], one: Mandate): boolean => {
  const deciding = administratorsAmong(members);
  return deciding.length === 1 && deciding[0]?.id === one.id;
};

/** Writes a member's role, for acts that have decided that it may be. */
export function writeRole(ctx: Context, one: Mandate, role: MemberRole): void {
  const next = { ...one, may: memberRoles[role], version: one.version + 1 };
  updateMandate(ctx, next);
  const data = { may: [...next.may] };
  appendEntry(ctx, { stream: `mandate:${one.id}`, version: next.version, kind: 'mandate.role-changed', data });
}

/**
 * An administrator gives a member another role; it counts at their next request. Refuses `not-yours`, `no-such-member`,
 * `no-such-role`, and `last-administrator` where nobody would be left who decides.
 */
export async function setMemberRole(
  ctx: Context,
  { body, member, role }: { readonly body: PersonId; readonly member: MandateId; readonly role: MemberRole },
): Promise<Outcome<undefined, MemberRefusal>> {
  await holdPerson(ctx, body);
  if (!(await mayManage(ctx, body))) return refuse('not-yours');
  if (!isMemberRole(role)) return refuse('no-such-role');
  const members = await readMembers(ctx, body);
  const one = members.find(({ id }) => id === member);
  if (!one) return refuse('no-such-member');
  if (memberRoleOf(one) === role) return done(undefined);
  if (isLast(members, one)) return refuse('last-administrator');
  writeRole(ctx, one, role);
  return done(undefined);
}
