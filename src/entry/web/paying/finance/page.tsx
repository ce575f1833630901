import { writeCsv } from '../../../../platform/csv/write-csv.js';
import { read } from '../../../../platform/house.js';
import { dateOf } from '../../../../platform/language/index.js';
import { writePounds } from '../../../../platform/money.js';
import { listWaitingRefunds, mayReconcile, type ReconciledLine, reconcile } from '../../../../work/payments/index.js';
import { NotFound, type PageHandler, type PageRequest, page } from '../../page.js';
import { type Day, readDay } from './day.js';
import { PaymentsPage, ShutPage } from './view.js';

/** The day that was asked for; today where none was. */
const dayOf = ({ query, place, house }: PageRequest): Day | undefined =>
  readDay(query.day ?? dateOf(house.clock.now(), place.timeZone), place.timeZone);

/** What was taken on a day by both sides, and the refunds that wait for somebody. */
export const viewPayments: PageHandler = async (request) => {
  const { house, who, query } = request;
  if (!mayReconcile(who.actor)) return page(<ShutPage frame={request} />, 403);
  const day = dayOf(request);
  const waiting = await read(house, who, listWaitingRefunds);
  const told = day && (await reconcile(house, who, day));
  const view = { waiting, date: day?.date ?? query.day ?? '', isWrongDay: day === undefined };
  const why = told && !told.ok ? told.refused : undefined;
  return page(
    <PaymentsPage frame={request} {...view} lines={told?.ok ? told.value : undefined} why={why} />,
    day ? 200 : 422,
  );
};

const columns = ['at', 'is', 'way', 'number', 'reference', 'service', 'ours_pounds', 'theirs_pounds', 'compared'];
const pounds = (pence: number | undefined) => (pence === undefined ? null : writePounds(pence));

const toCells = (line: ReconciledLine) => [
  ...[line.at.toISOString(), line.is, line.way, line.number, line.reference ?? null, line.service ?? null],
  ...[pounds(line.ours), pounds(line.theirs), line.agreement],
];

/** The same day for a ledger. */
export const viewPaymentsCsv: PageHandler = async (request) => {
  const { house, who } = request;
  const day = mayReconcile(who.actor) ? dayOf(request) : undefined;
  const told = day && (await reconcile(house, who, day));
  if (!told?.ok) throw new NotFound();
  const lines = [writeCsv(columns), ...told.value.map((line) => writeCsv(toCells(line)))];
  const type = 'text/csv; charset=utf-8; header=present';
  return { kind: 'file', type, body: lines.join(''), isOpen: false, name: `payments-${day?.date}.csv` };
};
