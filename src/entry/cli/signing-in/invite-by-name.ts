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

export type InviteByNameRefusal = InviteRefusal | 'several' | 'no-roles' | 'here-already';

/** The officer of that name, made with the roles if there is none; an officer who is there gets no role by this. */
export async function inviteByName(ctx: Context, asked: Invited): Promise<Outcome<Invitation, InviteByNameRefusal>> {
  const named = (await listStaff(ctx)).filter(({ name }) => name === asked.name);
  if (named.length > 1) return refuse('several');
  const [found] = named;
  if (found && asked.roles.some((role) => !found.roles.includes(role))) return refuse('here-already');
  if (found) return inviteStaff(ctx, found.person);
  if (asked.roles.length === 0) return refuse('no-roles');
  return inviteStaff(ctx, await hire(ctx, asked));
}
