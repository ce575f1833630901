import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openTestServer } from './test-server.js';

/** Run as a process of its own: keeps the tests' server while tests use it, and stops it after ten quiet minutes. */
const quietMinutes = 10;
const server = await openTestServer();

async function othersAreConnected(): Promise<boolean> {
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return (rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}

let quiet = 0;
while (quiet < quietMinutes * 4) {
  await wait(15_000);
  // A server that somebody stopped answers nothing; then there is nothing left to keep.
  const busy = await othersAreConnected().catch(() => undefined);
  if (busy === undefined) process.exit(0);
  quiet = busy ? 0 : quiet + 1;
}
await server.stop();
