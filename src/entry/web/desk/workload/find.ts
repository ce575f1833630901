import { listAway, listHours, listLedTeams, listStaff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { countWorkload } from '../../../../work/cases/index.js';
import type { WorkloadFound } from './present.js';

/** What the teams that the officer leads have in hand; undefined for whoever leads none. */
export async function findWorkload(ctx: Context): Promise<WorkloadFound | undefined> {
  const teams = await listLedTeams(ctx);
  if (teams.length === 0) return undefined;
  const led = new Set(teams.map(({ slug }) => slug));
  const staff = await listStaff(ctx);
  const officers = staff.filter((one) => one.teams.some((team) => led.has(team)));
  const people = officers.map(({ person }) => person);
  return {
    ...{ teams, staff, officers },
    workload: await countWorkload(ctx, { teams: [...led], officers: people }),
    hours: await listHours(ctx, people),
    absences: await listAway(ctx, people),
  };
}
