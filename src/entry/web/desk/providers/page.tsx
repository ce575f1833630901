import { agreementRole } from '../../../../foundation/assurance/index.js';
import { listLedTeams, listOrgUnits } from '../../../../foundation/people/index.js';
import { listProviderFigures, type ProviderFigures } from '../../../../insight/outcomes/index.js';
import type { Context } from '../../../../platform/context.js';
import { writeCsv } from '../../../../platform/csv/write-csv.js';
import { read } from '../../../../platform/house.js';
import { writePounds } from '../../../../platform/money.js';
import { financeRole } from '../../../../work/payments/index.js';
import { listServices } from '../../../../work/services/index.js';
import { openFile, type PageHandler, type PageRequest, page } from '../../page.js';
import { ShutPage } from '../workload/view.js';
import { type ProvidersFound, presentProviders } from './present.js';
import { ProvidersPage } from './view.js';

/** Whoever leads a team, agrees on sharing or pays sees all of it at the council; an officer of a partner sees their own. */
async function maySee(ctx: Context, { officer }: PageRequest): Promise<boolean> {
  if (!officer) return false;
  if (officer.shares !== undefined) return true;
  if (officer.roles.includes(agreementRole) || officer.roles.includes(financeRole)) return true;
  return (await listLedTeams(ctx)).length > 0;
}

const find = (request: PageRequest): Promise<ProvidersFound | undefined> =>
  read(request.house, request.who, async (ctx) =>
    (await maySee(ctx, request))
      ? { figures: await listProviderFigures(ctx), units: await listOrgUnits(ctx), services: await listServices(ctx) }
      : undefined,
  );

/** What partners did of the parts that were handed to them: counts only, so no look. */
export const viewProviders: PageHandler = async (request) => {
  const found = await find(request);
  if (!found) return page(<ShutPage frame={request} />, 403);
  return page(<ProvidersPage frame={request} {...presentProviders(request, found)} />);
};

const counts = ['handed', 'accepted', 'inTime', 'late', 'running', 'overdue', 'recalled', 'lapsed'] as const;
const columns = [
  ...['organisation', 'service', 'handed', 'accepted', 'done_in_time', 'done_late', 'running', 'overdue', 'recalled'],
  ...['not_accepted_in_time', 'declined', 'declined_why', 'median_working_days', 'endings', 'cost_pounds'],
];

const writeCodes = (codes: Readonly<Record<string, number>>): string =>
  Object.entries(codes)
    .map(([code, count]) => `${code} ${count}`)
    .join('; ');

const toCells = (one: ProviderFigures, organisation: string) => [
  ...[organisation, one.service, ...counts.map((name) => one[name])],
  ...[Object.values(one.declined).reduce((all, count) => all + count, 0), writeCodes(one.declined)],
  ...[one.medianDays ?? null, writeCodes(one.endings), one.pence === undefined ? null : writePounds(one.pence)],
];

/** The same for a sheet. */
export const viewProvidersCsv: PageHandler = async (request) => {
  const found = await find(request);
  if (!found) return page(<ShutPage frame={request} />, 403);
  const slugOf = (id: string) => found.units.find((unit) => unit.id === id)?.slug ?? id;
  const lines = found.figures.map((one) => writeCsv(toCells(one, slugOf(one.organisation))));
  return openFile('text/csv; charset=utf-8; header=present', [writeCsv(columns), ...lines].join(''), 'providers.csv');
};
