import { listAway, listHours, listLedTeams, listStaff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import { countWorkload } from '../../../../work/cases/index.js';
import { type PageHandler, page } from '../../page.js';
import { presentWorkload, type WorkloadFound } from './present.js';
import { ShutPage, WorkloadPage } from './view.js';

async function find(ctx: Context): Promise<WorkloadFound | undefined> {
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

/** What the teams that an officer leads have in hand, for whoever leads one at the council. */
export const viewWorkload: PageHandler = async (request) => {
  const { house, who, officer } = request;
  const found = officer?.shares === undefined ? await read(house, who, find) : undefined;
  if (!found) return page(<ShutPage frame={request} />, 403);
  return page(<WorkloadPage frame={request} {...presentWorkload(request, found)} />);
};
