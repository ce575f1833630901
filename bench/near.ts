/**
 * What is open near a place, among 100,000 open cases of one service in a town of 10 by 10 km: for whoever reports, by squares (p95 under
 * 100 ms), for whoever works on it, by the metre, and by squares on a map of 2.5 km. One in a hundred lies within one square, a thousand,
 * where the public asks as well: all of them are weighed. `bench near 10000` takes another number of cases.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { checkout } from '../src/platform/checkout.js';
import type { Context } from '../src/platform/context.js';
import { testHouse } from '../src/platform/database/testing.js';
import { listNear, listNearPublic, listSquares } from '../src/work/cases/index.js';
import { publish } from '../src/work/services/testing.js';
import { percentile, printReport, toReport } from './report.js';

const cases = Number(process.argv[2] ?? 100_000);
const rounds = 200;

/** A third of all lie in a hundred streets, as reports do; the rest are anywhere. Each tenth is closed besides. */
const fill = `
with made as (
  select i, gen_random_uuid() as id, i % 10 = 0 as closed,
    5100000 + case when i % 100 = 7 then 4510 + floor(random() * 20)::int when i % 3 = 0 then (i % 100) * 90 + floor(random() * 20)::int else floor(random() * 9000)::int end as north,
    20000 + case when i % 100 = 7 then 7000 + floor(random() * 30)::int else floor(random() * 14300)::int end as east
  from generate_series(1, ($2::int * 10 / 9)::int) i),
opened as (
  insert into cases."case" (place_id, id, reference, service, service_version, state, ending, opened_at, closed_at, due_at, channel, fields,
    subjects, version)
  select $1, id, 'PO-' || i, 'pothole', 1, case when closed then 'mended' else 'received' end, case when closed then 'mended' end,
    timestamptz '2026-03-02' - i * interval '30 seconds', case when closed then timestamptz '2026-03-02' end, timestamptz '2026-03-16', 'web',
    '{"surface": "road", "depth": "deep"}'::jsonb, '{}'::jsonb, 1 from made)
insert into cases.located (place_id, case_id, service, field, north, east, cell_north, cell_east)
select $1, id, 'pothole', 'place', north, east, floor(north / 100.0), floor(east / 100.0) from made`;

const dense = { latitude: 51.0452, longitude: 0.27015 };

const house = await testHouse();
const client = new pg.Client({ connectionString: house.url });
await client.connect();
try {
  const { declaration } = await publish(house, await readFile(join(checkout, 'definitions/pothole.yaml'), 'utf8'));
  await client.query(fill, [house.place, cases]);
  await client.query('vacuum (analyze) cases."case"');
  await client.query('vacuum (analyze) cases.located');
  const times = { public: [] as number[], dense: [] as number[], desk: [] as number[], map: [] as number[] };
  let found = 0;
  for (let at = 0; at < rounds; at += 1) {
    const point = { latitude: 51 + ((at * 37) % 89) / 1000, longitude: 0.2 + ((at * 53) % 142) / 1000 };
    const box = {
      ...{ south: point.latitude - 0.009, north: point.latitude + 0.009 },
      ...{ west: point.longitude - 0.018, east: point.longitude + 0.018 },
    };
    const took = async (of: keyof typeof times, ask: (ctx: Context) => Promise<readonly unknown[]>) => {
      const start = performance.now();
      const answer = await house.read(ask);
      times[of].push(performance.now() - start);
      return answer.length;
    };
    found += await took('public', (ctx) => listNearPublic(ctx, declaration, point));
    await took('dense', (ctx) => listNearPublic(ctx, declaration, dense));
    await took('desk', (ctx) => listNear(ctx, declaration, { point }));
    await took('map', (ctx) => listSquares(ctx, declaration, box));
  }
  printReport(
    toReport(
      'near',
      {
        p95PublicMilliseconds: { measured: percentile(times.public, 0.95), limit: { atMost: 100 } },
        p95DenseMilliseconds: { measured: percentile(times.dense, 0.95), limit: { atMost: 100 } },
        p95DeskMilliseconds: { measured: percentile(times.desk, 0.95), limit: { atMost: 100 } },
        p95MapMilliseconds: { measured: percentile(times.map, 0.95), limit: { atMost: 100 } },
      },
      { cases, foundOnAverage: found / rounds, medianPublicMilliseconds: percentile(times.public, 0.5) },
    ),
  );
} finally {
  await client.end();
  await house.close();
}
