/**
 * The officer's queue at 1,000,000 cases against 10,000: first page and the hundredth by its cursor, for the filters that
 * officers use and some that they seldom do. Limits: p95 under 30 ms, and at most 1.5 times that at 10,000.
 * Both queues stand in one database and are asked in turn, so that whatever else the machine does falls on both.
 * `bench queue 100000` takes another number of cases.
 */
import pg from 'pg';
import { type TestHouse, testHouse } from '../src/platform/database/testing.js';
import { read } from '../src/platform/house.js';
import type { PersonId, PlaceId } from '../src/platform/ids.js';
import type { Filters, Order } from '../src/work/cases/queue/filters.js';
import { listCases } from '../src/work/cases/queue/list-cases.js';
import { percentile, printReport, toReport } from './report.js';

const mostCases = Number(process.argv[2] ?? 1_000_000);
const fewCases = 10_000;
const rounds = 40;
const me = '00000000-0000-7000-8000-000000000007' as PersonId;

/** Every one reaches a hundredth page at a million cases, or as far as it goes. */
const asked: readonly { readonly filters: Filters; readonly order: Order }[] = [
  { filters: {}, order: 'opened' },
  { filters: { is: 'open' }, order: 'due' },
  { filters: { service: 'service-3' }, order: 'opened' },
  { filters: { service: 'service-3', state: 'received' }, order: 'opened' },
  { filters: { team: 'team-3', is: 'open' }, order: 'due' },
  { filters: { team: 'team-3', assignee: 'none', is: 'open' }, order: 'opened' },
  { filters: { assignee: me }, order: 'opened' },
  { filters: { area: 'ward:3', is: 'open' }, order: 'opened' },
  { filters: { area: 'ward:3' }, order: 'opened' },
  { filters: { overdue: true }, order: 'due' },
  { filters: { channel: 'phone', area: 'ward:9', service: 'service-3' }, order: 'opened' },
  { filters: { service: 'service-3', is: 'closed' }, order: 'opened' },
];

const fill = `
insert into cases."case" (place_id, id, reference, service, service_version, state, ending, opened_at, closed_at, due_at,
  channel, area, team, assignee, fields, subjects, version)
select $1, gen_random_uuid(), 'MB-' || i, 'service-' || floor(power(random(), 2) * 20)::int, 1,
  case when closed then 'done' else (array['received', 'scheduled', 'waiting'])[1 + floor(random() * 3)::int] end,
  case when closed then 'done' end, opened, case when closed then opened + interval '3 days' end,
  case when random() < 0.95 then opened + interval '2 days' end, (array['web', 'phone', 'desk', 'field'])[1 + floor(random() * 4)::int],
  'ward:' || floor(random() * 30)::int, 'team-' || floor(random() * 12)::int,
  case when random() < 0.6 then ('00000000-0000-7000-8000-0000000000' || lpad(floor(random() * 90)::int::text, 2, '0'))::uuid end,
  '{"container": "refuse"}'::jsonb, '{}'::jsonb, 2
from (select i, timestamptz '2026-03-02' - i * interval '30 seconds' as opened, random() > 0.04 as closed from generate_series(1, $2::int) i) made`;

/** Cursors of the hundredth page, or of the last one. */
async function findHundredth(
  house: TestHouse,
  place: PlaceId,
  one: (typeof asked)[number],
): Promise<string | undefined> {
  let after: string | undefined;
  for (let page = 1; page < 100; page += 1) {
    const next: string | undefined = await readPage(house, place, one, after).then((found) => found.next);
    if (next === undefined) break;
    after = next;
  }
  return after;
}

async function readPage(house: TestHouse, place: PlaceId, one: (typeof asked)[number], after: string | undefined) {
  const who = { place, actor: { kind: 'system', name: 'bench' }, channel: 'system' } as const;
  const found = await read(house, who, (ctx) => listCases(ctx, { ...one, ...(after === undefined ? {} : { after }) }));
  if (!found.ok) throw new Error('The queue refused its own cursor.');
  return found.value;
}

const house = await testHouse();
const client = new pg.Client({ connectionString: house.url });
await client.connect();
try {
  const few = await house.addPlace('few');
  for (const [place, count] of [
    [house.place, mostCases],
    [few, fewCases],
  ] as const)
    await client.query(fill, [place, count]);
  await client.query('vacuum (analyze) cases."case"');
  const times = {
    first: { most: [] as number[], few: [] as number[] },
    hundredth: { most: [] as number[], few: [] as number[] },
  };
  const cursors = await Promise.all(
    asked.map(async (one) => ({
      one,
      most: await findHundredth(house, house.place, one),
      few: await findHundredth(house, few, one),
    })),
  );
  for (let round = -2; round < rounds; round += 1) {
    for (const { one, ...hundredth } of cursors) {
      for (const [size, place] of [
        ['few', few],
        ['most', house.place],
      ] as const) {
        for (const [page, after] of [
          ['first', undefined],
          ['hundredth', hundredth[size]],
        ] as const) {
          const start = performance.now();
          await readPage(house, place, one, after);
          if (round >= 0) times[page][size].push(performance.now() - start);
        }
      }
    }
  }
  const most = percentile([...times.first.most, ...times.hundredth.most], 0.95);
  const little = percentile([...times.first.few, ...times.hundredth.few], 0.95);
  printReport(
    toReport(
      'queue',
      {
        p95Milliseconds: { measured: most, limit: { atMost: 30 } },
        timesThatAt10000: { measured: most / little, limit: { atMost: 1.5 } },
      },
      {
        cases: mostCases,
        p95FirstPage: percentile(times.first.most, 0.95),
        p95HundredthPage: percentile(times.hundredth.most, 0.95),
        p95At10000: little,
      },
    ),
  );
} finally {
  await client.end();
  await house.close();
}
