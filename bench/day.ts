/**
 * A working day of a council of 300,000 residents (`day/load.ts` derives it), an hour in twenty seconds or as long as its load takes:
 * requests sent, pages read, and the desk at work beside the worker, on one process and its own database. Draws `docs/day.svg` and
 * writes the table in `docs/performance.md` anew. The least that the heap comes down to in the last six hours, against the
 * least of the first six: at most 1.5 times; resident memory: under 512 MB. `bench day 2` draws nothing and goes two seconds an hour.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { checkout } from '../src/platform/checkout.js';
import { drawDay, type Hour, least, tellDay } from './day/draw-day.js';
import { deriveDay, residents } from './day/load.js';
import { type Sample, takeSample } from './day/sample.js';
import { visitFor } from './day/visits.js';
import { printReport, toReport } from './report.js';
import { startServing } from './serving/start-serving.js';

const usual = 20;
const seconds = Number(process.argv[2] ?? usual);
const [open, close] = ['<!-- day: made by npm run bench -- day -->\n', '\n<!-- /day -->'];

/** Samples once a second until the work is done and the hour is over. */
async function watchHour(work: Promise<void>, sample: () => Promise<Sample>): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  const over = performance.now() + seconds * 1000;
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  done.catch(() => undefined);
  while (!isDone || performance.now() < over) {
    samples.push(await sample());
    await wait(1000);
  }
  await done;
  return samples;
}

const serving = await startServing({ isWorking: true });
const database = new pg.Client({ connectionString: serving.databaseUrl });
const hours: Hour[] = [];
const began = performance.now();
try {
  await database.connect();
  for (const load of deriveDay()) {
    const samples = await watchHour(visitFor(serving.port, load), () => takeSample(serving.port, database));
    hours.push({ samples, requests: load.requests });
    process.stderr.write(`hour ${hours.length}: ${samples.length} samples\n`);
  }
} finally {
  await database.end();
  await serving.stop();
}

if (seconds === usual) {
  const page = join(checkout, 'docs', 'performance.md');
  const text = await readFile(page, 'utf8');
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for the table: ${open.trim()}`);
  await writeFile(join(checkout, 'docs', 'day.svg'), drawDay(hours));
  const told = `![How the server stands through a day](day.svg)\n\n${tellDay(hours)}`;
  await writeFile(page, text.slice(0, from + open.length) + told + text.slice(to));
}

const heapOf = (some: readonly Hour[]) => least(some.flatMap(({ samples }) => samples.map((one) => one.heapMegabytes)));
const mostOf = (of: keyof Sample) => Math.max(...hours.flatMap(({ samples }) => samples.map((one) => one[of])));
printReport(
  toReport(
    'day',
    {
      heapAfterAgainstBefore: { measured: heapOf(hours.slice(18)) / heapOf(hours.slice(0, 6)), limit: { atMost: 1.5 } },
      residentMegabytes: { measured: mostOf('residentMegabytes'), limit: { atMost: 512 } },
    },
    {
      ...{
        residents,
        minutes: (performance.now() - began) / 60_000,
        requests: hours.reduce((n, hour) => n + hour.requests, 0),
      },
      ...{ mostConnections: mostOf('connections'), mostLagSeconds: mostOf('lagSeconds') },
      ...{ mostLoopMilliseconds: mostOf('loopMilliseconds'), databaseMegabytes: mostOf('databaseMegabytes') },
    },
  ),
);
