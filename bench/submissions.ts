/**
 * Complete submissions a second over HTTP at 8 clients (the answers judged again, sealed, case and entry committed, the
 * browser sent on), against single-row commits a second by `pg` on the same server at 8 clients: at least 0.15. The web
 * alone, as `serve --only web`; `bench submissions 3000 --worker` has the sequencer and followers in the same process.
 * The first word is the number of drafts; the first third of them only warms the server up.
 */
import pg from 'pg';
import { percentile, printReport, toReport } from './report.js';
import { checkPath, fillDrafts } from './serving/fill-drafts.js';
import { openClient } from './serving/http-client.js';
import { startServing } from './serving/start-serving.js';

const clients = 8;
const drafts = Number(process.argv[2] ?? 3000);
const commitSeconds = 5;

/** One-row transactions, as fast as eight connections go. */
async function measureCommits(url: string): Promise<number> {
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  await connections[0]?.query('create table public.bench_commit (id bigint, body text)');
  const end = performance.now() + commitSeconds * 1000;
  const counts = await Promise.all(
    connections.map(async (client) => {
      let count = 0;
      while (performance.now() < end) {
        const query = {
          name: 'one',
          text: 'insert into public.bench_commit values ($1, $2)',
          values: [count, 'x'.repeat(100)],
        };
        await client.query(query);
        count += 1;
      }
      return count;
    }),
  );
  await connections[0]?.query('drop table public.bench_commit');
  await Promise.all(connections.map((client) => client.end()));
  return counts.reduce((sum, count) => sum + count, 0) / commitSeconds;
}

const serving = await startServing({ isWorking: process.argv.includes('--worker') });
try {
  const connections = await Promise.all(Array.from({ length: clients }, () => openClient(serving.port)));
  const filling = performance.now();
  const ready = await fillDrafts(serving.port, clients, drafts);
  const fillingSeconds = (performance.now() - filling) / 1000;
  const requests = ready.reduce((sum, draft) => sum + draft.requests, 0);
  const times: number[] = [];
  const sendUntil = (left: number) =>
    Promise.all(
      connections.map(async (client) => {
        while (ready.length > left) {
          const draft = ready.pop();
          if (!draft) return;
          const start = performance.now();
          const answer = await client.post(checkPath, draft.form, draft.cookie);
          times.push(performance.now() - start);
          if (!answer.location?.endsWith('/done')) throw new Error(`A submission answered ${answer.status}.`);
        }
      }),
    );
  await sendUntil(Math.floor((drafts * 2) / 3));
  const before = await measureCommits(serving.databaseUrl);
  times.length = 0;
  const usedBefore = await serving.usage();
  const began = performance.now();
  await sendUntil(0);
  const perSecond = times.length / ((performance.now() - began) / 1000);
  const used = await serving.usage();
  const commits = (before + (await measureCommits(serving.databaseUrl))) / 2;
  for (const client of connections) client.close();
  printReport(
    toReport(
      'submissions',
      { ofSingleRowCommits: { measured: perSecond / commits, limit: { atLeast: 0.15 } } },
      {
        submissionsPerSecond: perSecond,
        commitsPerSecond: commits,
        p95Milliseconds: percentile(times, 0.95),
        serverMicrosecondsEach: (used.microseconds - usedBefore.microseconds) / times.length,
        journeyRequestsPerSecond: requests / fillingSeconds,
        residentMegabytes: used.residentBytes / 1e6,
      },
    ),
  );
} finally {
  await serving.stop();
}
