import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { appendFile, chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { createVisitor } from '../src/entry/web/testing/visitor.js';
import { chooseAccount } from '../src/platform/database/embedded/choose-account.js';
import { type Account, runProgram } from '../src/platform/database/embedded/run-program.js';
import { makeDataFolder, portOf, removeDataFolder, runGuildhall, startGuildhall } from './serving.js';
import { missedBin, submit } from './submit.js';

/** The oldest PostgreSQL that this system has of its own, as Debian installs them; 15 is the oldest that we run on. */
function findPrograms(): string | undefined {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).filter((name) => Number(name) >= 15) : [];
  const [oldest] = versions.sort((a, b) => Number(a) - Number(b));
  return oldest && join(home, oldest, 'bin');
}

const programs = findPrograms();
const folders: string[] = [];
const stops: (() => Promise<unknown>)[] = [];
after(async () => {
  for (const stop of stops) await stop();
  for (const folder of folders) await removeDataFolder(folder);
});

interface OwnServer {
  readonly url: (user: string, database: string) => string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

async function makeServer(bin: string): Promise<OwnServer> {
  const folder = await makeDataFolder('own-server');
  folders.push(folder);
  const account: Account | undefined = await chooseAccount();
  const cluster = join(folder, 'cluster');
  await mkdir(cluster, { mode: 0o700 });
  for (const each of account ? [folder, cluster] : []) await chown(each, account?.uid ?? 0, account?.gid ?? 0);
  const run = async (name: string, ...args: readonly string[]) => {
    const { code, output } = await runProgram(join(bin, name), args, account);
    assert.equal(code, 0, output);
  };
  await run('initdb', '-D', cluster, '-U', 'admin', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync');
  await appendFile(
    join(cluster, 'postgresql.conf'),
    `\nlisten_addresses = ''\nunix_socket_directories = '${folder}'\n`,
  );
  const control = (...args: readonly string[]) =>
    run('pg_ctl', '-D', cluster, '-l', join(folder, 'log'), '-w', ...args);
  const stop = () => control('-m', 'fast', 'stop');
  await control('start');
  stops.push(() => stop().catch(() => undefined));
  return {
    url: (user, database) => `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(folder)}`,
    start: () => control('start'),
    stop,
  };
}

async function ask(url: string, text: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(text).finally(() => client.end());
}

test('on a server of one’s own, with a plain login: told what an administrator must do, served, lost, and back', {
  skip: programs === undefined && 'this system has no PostgreSQL of its own',
}, async () => {
  const server = await makeServer(programs ?? '');
  const data = await makeDataFolder('own-data');
  folders.push(data);
  await ask(server.url('admin', 'postgres'), 'create role council login');
  await ask(server.url('admin', 'postgres'), 'create database council owner council');
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: server.url('council', 'council') };

  const early = await runGuildhall(['serve', '--demo'], { ...environment, PORT: '0' });
  assert.equal(early.status, 1);
  const [, told = ''] = /An administrator runs once: (.*)\.$/m.exec(early.said) ?? [];
  const statements = told.replace('the user of DATABASE_URL', 'council').replace('database …', 'database council');
  await ask(server.url('admin', 'council'), statements);

  const serving = await startGuildhall(environment);
  const visitor = createVisitor(portOf(serving.url));
  const reference = await submit(visitor, 'missed-bin', missedBin());
  await server.stop();
  const lost = await visitor.open(`/status/${reference}`);
  assert.equal(lost.status, 503);
  assert.match(lost.text, /Nothing you have already saved is lost/);
  assert.equal((await fetch(`${serving.url}readyz`)).status, 503);
  assert.equal((await fetch(`${serving.url}healthz`)).status, 200);
  await server.start();
  const isReady = async () => (await fetch(`${serving.url}readyz`)).ok;
  for (const giveUpAt = performance.now() + 240_000; !(await isReady()) && performance.now() < giveUpAt; )
    await wait(200);
  assert.match((await visitor.open(`/status/${reference}`)).text, new RegExp(reference));
  assert.equal(await serving.stop(), 0);
  const { status, said } = await runGuildhall(['verify'], environment);
  assert.equal(status, 0, said);
});
