/**
 * What happens to requests, told to ten targets on this machine over HTTP: 2,000 events each, from the queue to its end, signed. Limit: 1,000
 * a second in all. The targets are in the same process, so that they share its processor. `bench webhooks 500` takes another number of events.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import pg from 'pg';
import { setClient } from '../src/foundation/people/index.js';
import { testHouse } from '../src/platform/database/testing.js';
import { reachable } from '../src/platform/outside/is-public.js';
import { addWebhook, deliverWebhooks } from '../src/work/partners/index.js';
import { eventKinds } from '../src/work/partners/webhooks/webhook.js';
import { printReport, toReport } from './report.js';

const targets = 10;
const events = Number(process.argv[2] ?? 2000);
const operator = { kind: 'system', name: 'operator' } as const;

const fill = `insert into partners.delivery (place_id, id, webhook_id, cause, event, state, next_try_at, made_at)
  select $1, gen_random_uuid(), w.id, 'case:' || gen_random_uuid() || ':2',
    jsonb_build_object('type', 'case.moved', 'timestamp', '2026-03-02T09:00:00Z', 'data',
      jsonb_build_object('case', gen_random_uuid(), 'service', 'pothole', 'state', 'inspecting', 'ending', null, 'reason', null)),
    'waiting', $3, $3
  from partners.webhook w, generate_series(1, $2::int) where w.place_id = $1`;

const house = await testHouse();
const client = new pg.Client({ connectionString: house.url });
await client.connect();
let taken = 0;
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    taken += 1;
    response.writeHead(204).end();
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
try {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await house.act(operator, (ctx) =>
    setClient(ctx, { name: 'street-app', title: 'The street app', purpose: 'RequestedServiceProvision' }),
  );
  for (let at = 0; at < targets; at += 1) {
    const url = `http://127.0.0.1:${port}/${at}`;
    const asked = { client: 'street-app', url, services: ['pothole'], kinds: eventKinds };
    await house.act(operator, (ctx) => addWebhook(ctx, asked));
  }
  await client.query(fill, [house.place, events, house.clock.now()]);
  await client.query('vacuum (analyze) partners.delivery');
  const mayReach = reachable(['127.0.0.1']);
  if (!mayReach) throw new Error('This machine is no range.');
  const began = performance.now();
  const told = await deliverWebhooks(house, house.place, { mayReach });
  const seconds = (performance.now() - began) / 1000;
  if (told !== targets * events || taken !== told)
    throw new Error(`${told} of ${targets * events} were told, ${taken} taken.`);
  printReport(
    toReport(
      'webhooks',
      { toldASecond: { measured: told / seconds, limit: { atLeast: 1000 } } },
      { targets, events, seconds },
    ),
  );
} finally {
  server.closeAllConnections();
  server.close();
  await client.end();
  await house.close();
}
