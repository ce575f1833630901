import { type ChannelCost, fewestCases, listCosts } from '../../../../insight/outcomes/index.js';
import { writeCsv } from '../../../../platform/csv/write-csv.js';
import { read } from '../../../../platform/house.js';
import { writePounds } from '../../../../platform/money.js';
import { listIncome } from '../../../../work/payments/index.js';
import { listServices } from '../../../../work/services/index.js';
import { openFile, type PageHandler, page } from '../../page.js';
import { presentCosts, presentIncome } from './present.js';
import { CostsPage } from './view.js';

/** What closed cases cost, by service and channel, for anybody. */
export const viewCosts: PageHandler = async (request) => {
  const { house, who, language } = request;
  const found = await read(house, who, async (ctx) => ({
    costs: await listCosts(ctx),
    services: await listServices(ctx),
    income: await listIncome(ctx, fewestCases),
  }));
  return page(
    <CostsPage
      frame={request}
      services={presentCosts(found.costs, found.services, language)}
      income={presentIncome(found.income, found.services, language)}
    />,
  );
};

const columns = [
  'service',
  'channel',
  'closed_cases',
  'timed_cases',
  'timed_seconds',
  'cost_pounds',
  'cost_per_timed_case_pounds',
];

/** An empty cell is a figure that is not shown. */
function toCells({ service, channel, closed, timed }: ChannelCost) {
  const pounds = (pence: number | undefined) => (pence === undefined ? null : writePounds(pence));
  return [
    ...[service, channel, closed ?? null, timed?.timed ?? null, timed?.seconds ?? null],
    ...[pounds(timed?.pence), pounds(timed?.pencePerCase)],
  ];
}

/** The same figures for machines. */
export const viewCostsCsv: PageHandler = async ({ house, who }) => {
  const costs = await read(house, who, (ctx) => listCosts(ctx));
  const lines = [writeCsv(columns), ...costs.map((one) => writeCsv(toCells(one)))];
  return openFile('text/csv; charset=utf-8; header=present', lines.join(''), 'costs.csv');
};
