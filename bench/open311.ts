/**
 * The list of Open311 of a place with 1,000,000 requests: 1,000 of them as XML and as JSON, over HTTP, of all services that are offered, of one,
 * open and closed, the last page of several, and by their numbers. Limit: p95 under 150 ms. `bench open311 100000` takes another number.
 */
import pg from 'pg';
import { addApi } from '../src/entry/api/index.js';
import { testSite } from '../src/entry/web/testing.js';
import { percentile, printReport, toReport } from './report.js';

const most = Number(process.argv[2] ?? 1_000_000);
const rounds = 12;

/** Half of the requests are of the four that are offered; one comes each thirty seconds. */
const fill = `
insert into cases."case" (place_id, id, reference, service, service_version, state, ending, opened_at, closed_at, due_at,
  channel, area, team, fields, subjects, version)
select $1, gen_random_uuid(), 'MB-' || i, service, 1, case when closed then 'refused' else 'received' end,
  case when closed then 'refused' end, opened, case when closed then opened + interval '3 days' end, opened + interval '2 days',
  'web', 'ward:' || i % 30, 'team-' || i % 12,
  jsonb_build_object('surface', 'road', 'depth', 'deep', 'place', 'Weir Street (' || 51 + (i % 9000) / 1e5 || ', 0.2555)'), '{}'::jsonb, 2
from (select i, timestamptz '2026-03-02' - i * interval '30 seconds' as opened, random() > 0.04 as closed,
    (array['pothole', 'graffiti', 'fly-tipping', 'missed-bin', 'a', 'b', 'c', 'd'])[1 + floor(random() * 8)::int] as service
  from generate_series(1, $2::int) i) made`;

const noted = `
insert into partners.case_update (place_id, case_id, version, service, service_version, kind, state, changed_at)
select place_id, id, 2, service, 1, 'closed', 'refused', closed_at from cases."case"
  where place_id = $1 and closed_at is not null and length(service) > 1`;

const site = await testSite({
  services: ['pothole', 'graffiti', 'fly-tipping', 'missed-bin'],
  at: '2026-03-02T09:00:00Z',
  web: { beside: addApi },
});
const client = new pg.Client({ connectionString: site.house.url });
await client.connect();
let caller = 0;

async function ask(path: string): Promise<{ readonly milliseconds: number; readonly text: string }> {
  const start = performance.now();
  caller += 1;
  const answer = await fetch(`${site.url}/open311/v2/${path}`, {
    headers: { 'x-forwarded-for': `10.0.0.${caller % 250}` },
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text.slice(0, 200)}`);
  return { milliseconds: performance.now() - start, text };
}

try {
  await client.query(fill, [site.house.place, most]);
  await client.query(noted, [site.house.place]);
  await client.query('vacuum (analyze) cases."case"');
  await client.query('vacuum (analyze) partners.case_update');
  const some = JSON.parse((await ask('requests.json')).text) as readonly { readonly service_request_id: string }[];
  const named = some.slice(0, 200).map((one) => one.service_request_id);
  const asked: Readonly<Record<string, string>> = {
    xml: 'requests.xml',
    json: 'requests.json',
    one: 'requests.xml?service_code=pothole',
    open: 'requests.xml?status=open',
    closed: 'requests.xml?status=closed&service_code=pothole,graffiti',
    tenthPage: 'requests.xml?page=10',
    month: 'requests.xml?start_date=2026-01-01T00:00:00Z&end_date=2026-02-01T00:00:00Z',
    byNumber: `requests.xml?service_request_id=${named.join(',')}`,
    updates: 'servicerequestupdates.xml?start_date=2026-02-01T00:00:00Z',
  };
  const times: Record<string, number[]> = {};
  for (let round = -2; round < rounds; round += 1)
    for (const [name, path] of Object.entries(asked)) {
      const { milliseconds } = await ask(path);
      if (round >= 0) times[name] = [...(times[name] ?? []), milliseconds];
    }
  const medians = Object.entries(times).map(([name, all]) => [`${name}MedianMilliseconds`, percentile(all, 0.5)]);
  const p95 = percentile(Object.values(times).flat(), 0.95);
  printReport(
    toReport(
      'open311',
      { p95Milliseconds: { measured: p95, limit: { atMost: 150 } } },
      { requests: most, listed: some.length, ...Object.fromEntries(medians) },
    ),
  );
} finally {
  await client.end();
  await site.close();
}
