/**
 * What ten teams and a hundred officers have in hand, among 1,000,000 cases of which one in twenty-five is open. Limits: p95 under 150 ms,
 * and at most 1.5 times that of a place with as much open and a tenth as much closed. `bench workload 100000` takes another number of cases.
 */
import pg from 'pg';
import { testHouse } from '../src/platform/database/testing.js';
import { read } from '../src/platform/house.js';
import type { PersonId, PlaceId } from '../src/platform/ids.js';
import { countWorkload } from '../src/work/cases/index.js';
import { percentile, printReport, toReport } from './report.js';

const cases = Number(process.argv[2] ?? 1_000_000);
const open = Math.round(cases / 25);
const rounds = 60;
const officers = Array.from(
  { length: 100 },
  (_, at) => `00000000-0000-7000-8000-0000000001${String(at).padStart(2, '0')}` as PersonId,
);
const teams = Array.from({ length: 10 }, (_, at) => `team-${at}`);

/** The first so many of them are open. */
const fill = `
insert into cases."case" (place_id, id, reference, service, service_version, state, ending, opened_at, closed_at, due_at,
  clock_paused_at, channel, team, assignee, fields, subjects, version)
select $1, gen_random_uuid(), 'MB-' || i, 'service-' || i % 20, 1, 'received', case when i > $3 then 'done' end,
  timestamptz '2026-03-02' - i * interval '30 seconds', case when i > $3 then timestamptz '2026-03-02' end,
  timestamptz '2026-02-25' + (i % 20) * interval '1 day', case when i <= $3 and i % 9 = 0 then timestamptz '2026-02-27' end,
  'web', 'team-' || i % 12, case when i % 5 > 1 then ($4::uuid[])[1 + i % 100] end, '{}'::jsonb, '{}'::jsonb, 1
from generate_series(1, $2::int) i`;

const house = await testHouse();
const client = new pg.Client({ connectionString: house.url });
await client.connect();
try {
  const few = await house.addPlace('few');
  await client.query(fill, [house.place, cases, open, officers]);
  await client.query(fill, [few, Math.max(open, cases / 10), open, officers]);
  await client.query('vacuum (analyze) cases."case"');
  const times = { most: [] as number[], few: [] as number[] };
  const took = async (place: PlaceId): Promise<number> => {
    const who = { place, actor: { kind: 'system', name: 'bench' }, channel: 'system' } as const;
    const start = performance.now();
    const found = await read(house, who, (ctx) => countWorkload(ctx, { teams, officers }));
    if (found.teams.every((team) => team.open === 0)) throw new Error('Nothing was counted.');
    return performance.now() - start;
  };
  for (let round = -2; round < rounds; round += 1)
    for (const [size, place] of [
      ['few', few],
      ['most', house.place],
    ] as const) {
      const time = await took(place);
      if (round >= 0) times[size].push(time);
    }
  const most = percentile(times.most, 0.95);
  const ratio = percentile(times.most, 0.5) / percentile(times.few, 0.5);
  printReport(
    toReport(
      'workload',
      {
        p95Milliseconds: { measured: most, limit: { atMost: 150 } },
        timesThatWithFewClosed: { measured: ratio, limit: { atMost: 1.5 } },
      },
      { cases, open, p50: percentile(times.most, 0.5) },
    ),
  );
} finally {
  await client.end();
  await house.close();
}
