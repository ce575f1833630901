import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { sweepServer } from './sweep-server.js';
import { onServer } from './template.js';
import { keeperFile, openTestServer } from './test-server.js';

/** Run as a process of its own: keeps the tests' server while tests use it, and stops it after ten quiet minutes. */
const quietMinutes = 10;
const pause = 15_000;
const server = await openTestServer();
writeFileSync(keeperFile, String(process.pid));

/** Undefined when the server does not answer: somebody stopped it, and there is nothing left to keep. */
const testsAreConnected = (): Promise<boolean | undefined> =>
  onServer(server.url, async (client) => {
    const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    return ((await client.query(others)).rowCount ?? 0) > 0;
  }).catch(() => undefined);

for (let quiet = 0; quiet * pause < quietMinutes * 60_000; ) {
  await wait(pause);
  const busy = await testsAreConnected();
  if (busy === undefined) break;
  quiet = busy ? 0 : quiet + 1;
}
rmSync(keeperFile, { force: true });
await sweepServer(server.url).catch(() => undefined);
await server.stop();
