import { type EndUnitRefusal, endOrganisation, listOrganisations } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { OrgUnitId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { getService, listServices } from '../../services/index.js';
import type { Case } from '../case.js';
import { listCases } from '../queue/list-cases.js';
import { everyRoleOf, workingRolesOf } from '../workflow.js';
import { recordAssignment } from './assign-case.js';

export type EndTeamRefusal =
  | EndUnitRefusal
  /** Its open cases must go to a team: none was named. */
  | 'cases-open'
  /** The named team has no part in the service of one of the cases, or is this very one. */
  | 'team-unfit'
  /** A service names it still, and would go on sending cases to it: its short name in `detail`. */
  | 'still-named';

const batch = 100;

async function listOpenOf(ctx: Context, team: string): Promise<readonly Case[]> {
  const all: Case[] = [];
  for (let after: string | undefined; ; ) {
    const asked = { filters: { is: 'open', team }, size: 500, ...(after === undefined ? {} : { after }) } as const;
    const page = await listCases(ctx, asked);
    if (!page.ok) throw new Error(page.refused);
    all.push(...page.value.cases);
    if (page.value.next === undefined) return all;
    after = page.value.next;
  }
}

/** Whether a team has a part in the service of each of the cases. */
async function fitsAll(ctx: Context, cases: readonly Case[], team: string): Promise<boolean> {
  for (const one of cases) {
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    if (!workingRolesOf(declaration).has(team)) return false;
  }
  return true;
}

/**
 * Ends an organisation, in one act: its open cases go to a named team, everybody leaves it. Refuses `still-named` while a service
 * would send it more, `cases-open` where no team is named for the cases that it has, and `team-unfit`.
 */
export async function endTeam(
  ctx: Context,
  { unit, to }: { readonly unit: OrgUnitId; readonly to?: string },
): Promise<Outcome<{ readonly handed: number }, EndTeamRefusal>> {
  const one = (await listOrganisations(ctx)).find(({ id }) => id === unit);
  if (!one) return refuse('no-such-unit');
  const naming = (await listServices(ctx)).find(({ declaration }) => everyRoleOf(declaration).has(one.slug));
  if (naming) return refuse('still-named', { service: naming.declaration.service });
  const open = await listOpenOf(ctx, one.slug);
  if (open.length > 0 && to === undefined) return refuse('cases-open');
  if (to === one.slug || (to !== undefined && !(await fitsAll(ctx, open, to)))) return refuse('team-unfit');
  const ended = await endOrganisation(ctx, unit);
  if (!ended.ok) return ended;
  for (const [index, each] of open.entries()) {
    if (to !== undefined) recordAssignment(ctx, each, { team: to });
    if (index % batch === batch - 1) await ctx.writes.flush();
  }
  return done({ handed: open.length });
}
