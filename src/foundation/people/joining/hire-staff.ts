import type { Context } from '../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { createPerson } from '../create-person.js';
import { joinOrgUnit } from '../organisations/join-org-unit.js';
import { hasOrgUnit } from '../people-store.js';
import { administrator } from '../refuse-to-administer.js';
import { holdRole } from '../roles/hold-role.js';
import { drawInvitation, type Invitation, inviterIn } from './invite-staff.js';

export interface StaffToHire {
  /** The name that they work under. */
  readonly name: string;
  readonly role: string;
  readonly team?: OrgUnitId | undefined;
}

/**
 * Makes a new officer with their first role and team, and draws their invitation, which waits for a second administrator. For
 * administrators; refuses a team that is not there. @returns who they are, and the code, which is kept nowhere.
 */
export async function hireStaff(
  ctx: Context,
  { name, role, team }: StaffToHire,
): Promise<Outcome<Invitation & { readonly person: PersonId }, 'not-allowed' | 'no-such-unit'>> {
  const { actor } = ctx;
  if (actor.kind === 'resident' || (actor.kind === 'staff' && !actor.roles.includes(administrator)))
    return refuse('not-allowed');
  if (team !== undefined && !(await hasOrgUnit(ctx, team))) return refuse('no-such-unit');
  const person = createPerson(ctx, { kind: 'staff', name });
  await ctx.writes.flush();
  await holdRole(ctx, { person, role });
  await ctx.writes.flush();
  if (team !== undefined) await joinOrgUnit(ctx, { person, unit: team });
  await ctx.writes.flush();
  return done({ ...(await drawInvitation(ctx, person, inviterIn(ctx))), person });
}
