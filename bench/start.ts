/**
 * From the start of `guildhall serve --demo` on an empty folder, and on one that it has used, to the line that says it is
 * ready: under 5 s. Resident memory of that process (the database apart) when the demonstration's history is loaded, after
 * a thousand pages: under 300 MB.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { checkout } from '../src/platform/checkout.js';
import { printReport, toReport } from './report.js';
import { openClient } from './serving/http-client.js';

const settleSeconds = 60;

async function start(data: string) {
  const began = performance.now();
  const child = spawn(process.execPath, [join(checkout, 'launch.mjs'), 'serve', '--demo'], {
    env: { ...process.env, GUILDHALL_DATA: data, PORT: '0', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^Guildhall is ready: (\S+)/.exec(line) ?? [];
    if (url === undefined) continue;
    child.stdout.resume();
    return { child, port: Number(new URL(url).port), seconds: (performance.now() - began) / 1000 };
  }
  throw new Error('It ended before it was ready.');
}

async function stop(child: ReturnType<typeof spawn>): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Resident megabytes, as Linux tells them. */
async function residentOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1000;
}

const data = await mkdtemp(join(tmpdir(), 'guildhall-bench-'));
try {
  const first = await start(data);
  let most = 0;
  const client = await openClient(first.port);
  for (let at = 0; at < 1000; at += 1) await client.get(at % 2 === 0 ? '/' : '/services/missed-bin');
  for (let second = 0; second < settleSeconds; second += 1) {
    most = Math.max(most, await residentOf(first.child.pid));
    await wait(1000);
  }
  client.close();
  await stop(first.child);
  const again = await start(data);
  await stop(again.child);
  printReport(
    toReport('start', {
      secondsToReady: { measured: first.seconds, limit: { atMost: 5 } },
      secondsToReadyAgain: { measured: again.seconds, limit: { atMost: 5 } },
      residentMegabytes: { measured: most, limit: { atMost: 300 } },
    }),
  );
} finally {
  await rm(data, { recursive: true, force: true });
}
