import {
  createPerson,
  holdRole,
  type Invitation,
  type InviteRefusal,
  inviteStaff,
  listStaff,
} from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { type Outcome, refuse } from '../../../platform/refusal.js';
import { listKnownRoles } from '../../../work/cases/index.js';
import { nearName } from '../../../work/services/index.js';

export interface Invited {
  readonly name: string;
  /** What they hold from the start, where they are new. */
  readonly roles: readonly string[];
}

async function hire(ctx: Context, { name, roles }: Invited): Promise<PersonId> {
  const person = createPerson(ctx, { kind: 'staff', name });
  await ctx.writes.flush();
  for (const role of roles) {
    await holdRole(ctx, { person, role });
    await ctx.writes.flush();
  }
  return person;
}

export type InviteByNameRefusal =
  | InviteRefusal
  | 'several'
  | 'no-roles'
  | 'here-already'
  /** The detail has the `role`, and the one that was `meant`, or all that are `known` where none is like it. */
  | 'unknown-role';

async function refuseUnknown(ctx: Context, roles: readonly string[]) {
  const known = await listKnownRoles(ctx);
  const role = roles.find((each) => !known.includes(each));
  if (role === undefined) return undefined;
  const meant = nearName(role, known);
  return refuse('unknown-role', meant === undefined ? { role, known: known.join(', ') } : { role, meant });
}

/** The officer of that name, made with the roles if there is none; an officer who is there gets no role by this. */
export async function inviteByName(ctx: Context, asked: Invited): Promise<Outcome<Invitation, InviteByNameRefusal>> {
  const named = (await listStaff(ctx)).filter(({ name }) => name === asked.name);
  if (named.length > 1) return refuse('several');
  const [found] = named;
  if (found && asked.roles.some((role) => !found.roles.includes(role))) return refuse('here-already');
  if (found) return inviteStaff(ctx, found.person);
  if (asked.roles.length === 0) return refuse('no-roles');
  return (await refuseUnknown(ctx, asked.roles)) ?? inviteStaff(ctx, await hire(ctx, asked));
}
