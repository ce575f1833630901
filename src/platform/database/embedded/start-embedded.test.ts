import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { checkout } from '../../checkout.js';
import { findPostmaster, isAlive } from './postmaster.js';
import { type EmbeddedServer, startEmbedded } from './start-embedded.js';

const base = await mkdtemp(join(tmpdir(), 'guildhall-embedded-test-'));
await chmod(base, 0o755);
const folders: string[] = [];
const folderNamed = (name: string) => {
  const folder = join(base, name, 'postgres');
  folders.push(folder);
  return folder;
};
after(async () => {
  // Whatever a failed test left running is stopped by joining it and leaving as the last.
  for (const folder of folders) await startEmbedded({ folder }).then((server) => server.stop());
  await rm(base, { recursive: true, force: true });
});

async function ask<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}
const pidOf = async (server: EmbeddedServer) => (await findPostmaster(join(server.folder, 'cluster')))?.pid ?? 0;

/** A process of its own that starts the server, says so and waits to be killed. */
async function startElsewhere(folder: string): Promise<ChildProcess> {
  const module = join(checkout, 'dist/src/platform/database/embedded/start-embedded.js');
  const program = `
    import { startEmbedded } from ${JSON.stringify(module)};
    await startEmbedded({ folder: ${JSON.stringify(folder)} });
    process.stdout.write('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout ?? child, 'data');
  return child;
}

test('starts on an empty folder with durable settings, out of reach of the network, and stops', async () => {
  const server = await startEmbedded({ folder: folderNamed('plain') });
  const rows = await ask<{ name: string; setting: string }>(
    server.url,
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'server_encoding', 'data_checksums') order by name`,
  );
  assert.deepEqual(Object.fromEntries(rows.map(({ name, setting }) => [name, setting])), {
    data_checksums: 'on',
    fsync: 'on',
    full_page_writes: 'on',
    listen_addresses: process.platform === 'win32' ? '127.0.0.1' : '',
    server_encoding: 'UTF8',
    synchronous_commit: 'on',
  });
  const [order] = await ask<{ sorted: string[] }>(
    server.url,
    `select array(select x from unnest(array['b', 'Z', 'é', 'a']) x order by x) as sorted, lower('ŴÉ') = 'ŵé' as folds`,
  );
  assert.deepEqual(order, { sorted: ['Z', 'a', 'b', 'é'], folds: true });
  const pid = await pidOf(server);
  assert.equal(await server.stop(), true);
  assert.equal(isAlive(pid), false);
});

test('a folder too deep for a socket’s name works all the same', async () => {
  const server = await startEmbedded({ folder: folderNamed(`deep-${'x'.repeat(90)}`) });
  assert.equal((await ask(server.url, 'select 1 as n')).length, 1);
  await server.stop();
});

test('is ready again within two seconds', async () => {
  const started = performance.now();
  const server = await startEmbedded({ folder: folderNamed('plain') });
  const took = performance.now() - started;
  await server.stop();
  assert.ok(took < 2000, `${Math.round(took)} ms`);
});

test('three starts at once on an empty folder share one server; the last to leave stops it', async () => {
  const folder = folderNamed('together');
  const servers = await Promise.all([1, 2, 3].map(() => startEmbedded({ folder })));
  const pids = await Promise.all(servers.map(pidOf));
  assert.equal(new Set(pids).size, 1);
  const stopped: boolean[] = [];
  for (const server of servers) stopped.push(await server.stop());
  assert.deepEqual(stopped, [false, false, true]);
});

test('after kill -9 of the process, a new start takes up the orphaned server with everything in it', async () => {
  const folder = folderNamed('orphan');
  const child = await startElsewhere(folder);
  const held = await startEmbedded({ folder });
  await ask(held.url, 'create table kept (n int)');
  await ask(held.url, 'insert into kept values (1)');
  const pid = await pidOf(held);
  await held.stop();
  assert.ok(isAlive(pid), 'the other process still uses it');
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.ok(isAlive(pid), 'the server outlives its process');
  const next = await startEmbedded({ folder });
  assert.equal(await pidOf(next), pid);
  assert.ok(next.attached);
  assert.match(next.notes.join(), /already serves/);
  assert.deepEqual(await ask(next.url, 'select n from kept'), [{ n: 1 }]);
  assert.equal(await next.stop(), true);
});

test('after kill -9 of the server itself, the next start waits for its children and recovers every committed row', async () => {
  const folder = folderNamed('crash');
  const server = await startEmbedded({ folder });
  await ask(server.url, 'create table kept (n int)');
  const client = new pg.Client(server.url);
  client.on('error', () => undefined);
  await client.connect();
  for (let n = 0; n < 200; n += 1) await client.query('insert into kept values ($1)', [n]);
  process.kill(await pidOf(server), 'SIGKILL');
  const next = await startEmbedded({ folder });
  assert.deepEqual(await ask(next.url, 'select count(*)::int as n from kept'), [{ n: 200 }]);
  await server.stop();
  await next.stop();
});

test('a kept server that is killed is started again by itself, with every committed row, and stays stopped once it is left', async () => {
  const heard: string[] = [];
  const folder = folderNamed('kept');
  const server = await startEmbedded({ folder, onEnded: (line) => heard.push(line) });
  await ask(server.url, 'create table kept (n int)');
  await ask(server.url, 'insert into kept values (1)');
  const killed = await pidOf(server);
  process.kill(killed, 'SIGKILL');
  const giveUpAt = performance.now() + 30_000;
  while (heard.length < 2 && performance.now() < giveUpAt) await wait(100);
  assert.deepEqual(await ask<{ n: number }>(server.url, 'select n from kept'), [{ n: 1 }]);
  assert.notEqual(await pidOf(server), killed);
  assert.match(heard.join('\n'), /ended unasked.*\n.*serves again/);
  assert.equal(await server.stop(), true);
  await wait(1500);
  assert.equal(await pidOf(server), 0);
});

test('a postmaster.pid that names some other program is not taken for a server', async () => {
  const folder = folderNamed('stale');
  const first = await startEmbedded({ folder });
  const cluster = join(first.folder, 'cluster');
  await first.stop();
  await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n/nowhere\n\n\nready\n`);
  if (process.platform === 'linux') assert.equal(await findPostmaster(cluster), undefined);
  await rm(join(cluster, 'postmaster.pid'));
});

const isRoot = process.getuid?.() === 0;
test('as root, a folder under a closed home is replaced by one that the server’s account owns, and the start says where', {
  skip: !isRoot,
}, async () => {
  const closed = await mkdtemp(join(tmpdir(), 'guildhall-closed-home-'));
  const wanted = join(closed, 'data', 'postgres');
  const server = await startEmbedded({ folder: wanted });
  assert.match(server.folder, /^\/var\/lib\/guildhall\/data-[0-9a-f]{12}\/postgres$/);
  assert.ok(server.notes.some((note) => note.includes(wanted) && note.includes(server.folder)));
  await ask(server.url, 'create table kept (n int)');
  await server.stop();
  const again = await startEmbedded({ folder: wanted });
  assert.equal(again.folder, server.folder);
  assert.deepEqual(await ask(again.url, 'select n from kept'), []);
  await again.stop();
  await rm(join(server.folder, '..'), { recursive: true });
  await rm(closed, { recursive: true });
});

test('a server that cannot start says why', async () => {
  const folder = folderNamed('broken');
  const server = await startEmbedded({ folder });
  await server.stop();
  const version = join(server.folder, 'cluster', 'PG_VERSION');
  await writeFile(version, '9\n');
  await assert.rejects(
    startEmbedded({ folder }),
    /does not start in .*not compatible|does not start in .*incompatible/s,
  );
  await writeFile(version, '18\n');
});
