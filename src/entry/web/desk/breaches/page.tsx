import { listLedTeams, listOrgUnits, listStaff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { writeCsv } from '../../../../platform/csv/write-csv.js';
import { read } from '../../../../platform/house.js';
import { countLate, type LateFilters, listLate } from '../../../../work/cases/index.js';
import { listServices } from '../../../../work/services/index.js';
import { openFile, type PageHandler, type PageRequest, page } from '../../page.js';
import { ShutPage } from '../workload/view.js';
import { type BreachesFound, presentBreaches, toCsvCells } from './present.js';
import { BreachesPage } from './view.js';

const code = /^[a-z][a-z0-9-]{0,80}$/;
const oneCode = (text: string | undefined) => (text && code.test(text) ? text : undefined);

/** Of the teams that the officer leads: one of them, or all. Another's is left out rather than shown. */
function filtersOf({ query }: PageRequest, led: readonly string[]): LateFilters {
  const team = oneCode(query.team);
  return {
    is: query.is === 'closed' ? 'closed' : 'open',
    teams: team !== undefined && led.includes(team) ? [team] : led,
    service: oneCode(query.service),
  };
}

async function find(ctx: Context, request: PageRequest, size: number): Promise<BreachesFound | undefined> {
  const teams = await listLedTeams(ctx);
  if (teams.length === 0) return undefined;
  const filters = filtersOf(
    request,
    teams.map(({ slug }) => slug),
  );
  const { after } = request.query;
  const listed = await listLate(ctx, { filters, size, ...(after ? { after } : {}) });
  const first = listed.ok ? listed : await listLate(ctx, { filters, size });
  return {
    ...{ teams, filters, isBadCursor: !listed.ok, listed: first.ok ? first.value : { cases: [] } },
    ...{ count: await countLate(ctx, filters), services: await listServices(ctx) },
    ...{ staff: await listStaff(ctx), units: await listOrgUnits(ctx) },
  };
}

const asked = (request: PageRequest, size: number) =>
  request.officer?.shares === undefined
    ? read(request.house, request.who, (ctx) => find(ctx, request, size))
    : Promise.resolve(undefined);

/** What is late with the teams that an officer leads, and what of it is explained: unsealed columns only, so no look. */
export const viewBreaches: PageHandler = async (request) => {
  const found = await asked(request, 25);
  if (!found) return page(<ShutPage frame={request} />, 403);
  return page(<BreachesPage frame={request} {...presentBreaches(request, found)} />);
};

const columns = [
  'reference',
  'service',
  'team',
  'state',
  'opened',
  'promised',
  'closed',
  'days_late',
  'paused_in',
  'reason',
];

/** The same for a sheet, up to 500 of them: nothing about anybody. */
export const viewBreachesCsv: PageHandler = async (request) => {
  const found = await asked(request, 500);
  if (!found) return page(<ShutPage frame={request} />, 403);
  const lines = [writeCsv(columns), ...found.listed.cases.map((one) => writeCsv(toCsvCells(request, one)))];
  return openFile('text/csv; charset=utf-8; header=present', lines.join(''), 'late-cases.csv');
};
