import type { Context } from '../../../platform/context.js';
import type { OrgUnitId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { endOfFirm } from '../mandates/firms/end-of-firm.js';
import { endOrgRole } from '../organisations/end-org-role.js';
import {
  endOrgUnitRow,
  nextUnitVersion,
  type OrgUnitRow,
  readAllOrgUnits,
  readOrgRoles,
} from '../organisations/organisation-store.js';
import { readMembers, readStaffHolding } from '../people-store.js';
import { administrator } from '../refuse-to-administer.js';
import { endRole } from '../roles/end-role.js';
import { leaveOrgUnit } from './leave-org-unit.js';

export type EndUnitRefusal =
  | 'not-allowed'
  | 'no-such-unit'
  /** Another organisation is part of it. */
  | 'has-units'
  /** They are in it themself: nobody changes their own access. */
  | 'own-access'
  | 'last-administrator';

/** Ends all that anybody is there: memberships, what they are at it, and the role that is called as it is. */
async function endAllThere(
  ctx: Context,
  { id, slug }: OrgUnitRow,
): Promise<'own-access' | 'last-administrator' | undefined> {
  if (slug === administrator) return 'last-administrator';
  const members = (await readMembers(ctx)).filter(({ unit }) => unit === id);
  const there = (await readOrgRoles(ctx)).filter(({ unit }) => unit === id);
  const holders = await readStaffHolding(ctx, slug);
  const { actor } = ctx;
  const all = [...members, ...there].map(({ person }) => person).concat(holders);
  if (actor.kind === 'staff' && all.includes(actor.person)) return 'own-access';
  for (const { person } of members) await leaveOrgUnit(ctx, { person, unit: id });
  for (const { person, role } of there) await endOrgRole(ctx, { person, unit: id, role });
  for (const person of holders) await endRole(ctx, { person, role: slug });
  return undefined;
}

/**
 * An administrator ends an organisation: everybody leaves it, the role of its name ends and so do the mandates that it was given, in the very act. It keeps its short
 * name, which is given to nothing else. Whoever has its cases handed over first is the caller's to see to: see `endTeam`.
 */
export async function endOrganisation(ctx: Context, unit: OrgUnitId): Promise<Outcome<OrgUnitId, EndUnitRefusal>> {
  const { actor } = ctx;
  if (actor.kind === 'resident' || (actor.kind === 'staff' && !actor.roles.includes(administrator)))
    return refuse('not-allowed');
  const living = (await readAllOrgUnits(ctx)).filter(({ ended_at }) => ended_at === null);
  const one = living.find(({ id }) => id === unit);
  if (!one) return refuse('no-such-unit');
  if (living.some(({ parent_id }) => parent_id === unit)) return refuse('has-units');
  const refused = await endAllThere(ctx, one);
  if (refused) return refuse(refused);
  await endOfFirm(ctx, unit);
  const version = await nextUnitVersion(ctx, unit);
  if (version === undefined) return refuse('no-such-unit');
  endOrgUnitRow(ctx, unit);
  appendEntry(ctx, {
    ...{ stream: `org-unit:${unit}`, version, kind: 'org-unit.ended' },
    data: { ended_at: ctx.clock.now().toISOString() },
  });
  return done(unit);
}
