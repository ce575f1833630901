import { incidentRole, listHarmed, listQuarantined } from '../../../../foundation/assurance/index.js';
import { listOrgUnits, listStaff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import { dateOf } from '../../../../platform/language/index.js';
import { countLooksAt, countWork, findCases, isSensitive } from '../../../../work/cases/index.js';
import { listHandlingChanges, listServices } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, page } from '../../page.js';
import { yearBefore } from '../year-before.js';
import { presentEvidence } from './present.js';
import { EvidencePage } from './view.js';

async function load(ctx: Context) {
  const since = yearBefore(ctx.clock.now());
  const services = await listServices(ctx);
  const marked = services.flatMap(({ declaration }) =>
    Object.entries(declaration.fields).filter(([, { handling }]) => isSensitive(handling ?? 'OFFICIAL')),
  );
  const fields = [...new Set(marked.map(([field]) => field))];
  const staff = await listStaff(ctx);
  const harmed = await findCases(ctx, await listHarmed(ctx, since));
  return {
    ...{ services, changes: await listHandlingChanges(ctx), work: await countWork(ctx, since) },
    looks: await countLooksAt(ctx, { fields, since }),
    teams: new Map(staff.map(({ person, teams, roles }) => [person, new Set([...teams, ...roles])] as const)),
    harmed: harmed.map(({ service }) => service),
    ...{ units: await listOrgUnits(ctx), quarantined: await listQuarantined(ctx) },
  };
}

/** Evidence of too much and too little marking, and what was refused as SECRET; for anybody but who protects data none. */
export const viewEvidence: PageHandler = async (request) => {
  const { house, who, officer, language, place } = request;
  if (!officer?.roles.includes(incidentRole)) throw new NotFound();
  const { units, quarantined, ...found } = await read(house, who, load);
  const facts = { ...found, today: dateOf(house.clock.now(), place.timeZone) };
  const view = presentEvidence({ facts, units, quarantined, language, timeZone: place.timeZone });
  return page(<EvidencePage frame={request} view={view} />);
};
