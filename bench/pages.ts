/**
 * Question pages, each with its draft found by the browser's token, opened and walked: at least 2,500 a second on one core
 * (the server is one thread; the database and the client share the machine's other core), and p99 under 30 ms at 200 a
 * second, arrivals being independent of answers.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { percentile, printReport, toReport } from './report.js';
import { fillDrafts } from './serving/fill-drafts.js';
import { type Client, openClient } from './serving/http-client.js';
import { startServing } from './serving/start-serving.js';

const clients = 8;
const drafts = 64;
const fullSeconds = 10;
const steadySeconds = 10;
const steadyRate = 200;

interface Visit {
  readonly path: string;
  readonly cookie: string;
}

async function ask(client: Client, { path, cookie }: Visit): Promise<void> {
  const answer = await client.get(path, cookie);
  if (answer.status !== 200 || !answer.body.includes('<form')) throw new Error(`${path} answered ${answer.status}.`);
}

const pick = (visits: readonly Visit[], at: number): Visit => {
  const visit = visits[at % visits.length];
  if (!visit) throw new Error('There is no draft.');
  return visit;
};

async function atFull(connections: readonly Client[], visits: readonly Visit[], seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let count = 0;
  await Promise.all(
    connections.map(async (client) => {
      while (performance.now() < end) await ask(client, pick(visits, count++));
    }),
  );
  return count;
}

/** Sends at fixed moments on whichever connection is free; the time counts from the moment, so a queue is not hidden. */
async function atRate(connections: readonly Client[], visits: readonly Visit[]): Promise<number[]> {
  const times: number[] = [];
  const began = performance.now();
  let next = 0;
  await Promise.all(
    connections.map(async (client) => {
      for (let at = next++; at < steadyRate * steadySeconds; at = next++) {
        const due = began + (at * 1000) / steadyRate;
        await wait(Math.max(0, due - performance.now()));
        await ask(client, pick(visits, at));
        times.push(performance.now() - due);
      }
    }),
  );
  return times;
}

const serving = await startServing({ isWorking: false });
try {
  const connections = await Promise.all(Array.from({ length: clients }, () => openClient(serving.port)));
  const visits = (await fillDrafts(serving.port, clients, drafts)).map(({ firstPage, cookie }) => ({
    path: firstPage,
    cookie,
  }));
  await atFull(connections, visits, 2);
  const before = await serving.usage();
  const count = await atFull(connections, visits, fullSeconds);
  const after = await serving.usage();
  const times = await atRate(connections, visits);
  for (const client of connections) client.close();
  printReport(
    toReport(
      'pages',
      {
        pagesPerSecond: { measured: count / fullSeconds, limit: { atLeast: 2500 } },
        p99MillisecondsAt200: { measured: percentile(times, 0.99), limit: { atMost: 30 } },
      },
      {
        serverMicrosecondsEach: (after.microseconds - before.microseconds) / count,
        residentMegabytes: after.residentBytes / 1e6,
      },
    ),
  );
} finally {
  await serving.stop();
}
