/**
 * A file of 500 requests of an organisation, from the sending to the last reference, each row through the acts that a page asks for.
 * Limit: 8 rows a second, so that a
 * whole file is through in about a minute. `bench bulk 100` takes another number of rows.
 */
import { createPerson, openBody } from '../src/foundation/people/index.js';
import { testHouse } from '../src/platform/database/testing.js';
import { act, type Who } from '../src/platform/house.js';
import { seal } from '../src/platform/sealed/index.js';
import { askBulk, runBulks } from '../src/work/journeys/index.js';
import { bulkColumns } from '../src/work/services/index.js';
import { brokenLamp, publish } from '../src/work/services/testing.js';
import { printReport, toReport } from './report.js';

const rows = Number(process.argv[2] ?? 500);
const leastASecond = 8;

const house = await testHouse();
try {
  const service = await publish(
    house,
    brokenLamp.replace('channels: [web, phone]', 'channels: [web, phone]\nbulk: true'),
  );
  const person = await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const actor = { kind: 'resident', person } as const;
  const details = {
    kind: 'business',
    name: seal('Lux'),
    number: undefined,
    address: seal('x'),
    ownName: seal('x'),
  } as const;
  const body = await house.act(actor, (ctx) => openBody(ctx, details));
  if (!body.ok) throw new Error(body.refused);
  const who: Who = { place: house.place, actor, channel: 'web', onBehalfOf: body.value };
  const cells: Readonly<Record<string, string>> = {
    ...{ lamp: 'street', broken_on: '2026-02-27', 'address-line1': '1 Weir Street', 'address-town': 'Wealdham' },
    'address-postcode': 'WX2 1CA',
  };
  const names = bulkColumns(service.declaration).map(({ name }) => name);
  const line = (at: number) => names.map((name) => (name === 'remark' ? `lamp ${at}` : (cells[name] ?? ''))).join(',');
  const text = [names.join(','), ...Array.from({ length: rows }, (_, at) => line(at))].join('\r\n');
  const began = performance.now();
  const asked = await act(house, who, (ctx) => askBulk(ctx, { service, file: seal(Buffer.from(text)) }));
  if (!asked.ok) throw new Error(asked.refused);
  const done = await runBulks(house, house.place);
  const seconds = (performance.now() - began) / 1000;
  const counted = 'select count(*)::int as taken from journeys.bulk_row where place_id = $1';
  const [found] = await house.read((ctx) => ctx.prepared<{ taken: number }>('bench_bulk', counted, [ctx.place]));
  if (done !== rows || found?.taken !== rows) throw new Error(`${found?.taken} of ${rows} rows were taken`);
  const rowsASecond = { measured: rows / seconds, limit: { atLeast: leastASecond } };
  printReport(toReport('bulk', { rowsASecond }, { rows, seconds }));
} finally {
  await house.close();
}
