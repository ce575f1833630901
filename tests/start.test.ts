import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createVisitor } from '../src/entry/web/testing/visitor.js';
import { isAlive } from '../src/platform/database/embedded/postmaster.js';
import { makeDataFolder, portOf, removeDataFolder, runGuildhall, startGuildhall } from './serving.js';

const folders: string[] = [];
after(async () => {
  for (const folder of folders) await removeDataFolder(folder);
});

async function newFolder(name: string): Promise<string> {
  const folder = await makeDataFolder(name);
  folders.push(folder);
  return folder;
}

/** The process of the embedded server, as it says itself; 0 when it has gone. */
async function postgresOf(folder: string): Promise<number> {
  const file = join(folder, 'postgres', 'cluster', 'postmaster.pid');
  return Number((await readFile(file, 'utf8').catch(() => '0')).split('\n')[0]);
}

const homeOf = (url: string) => createVisitor(portOf(url)).open('/');

/** Sends the head and half of a form, and the rest when told to; resolves to the answer's status. */
function postSlowly(url: string, path: string) {
  let finish: () => void = () => undefined;
  let sayIsSent: () => void = () => undefined;
  const isSent = new Promise<void>((resolve) => {
    sayIsSent = resolve;
  });
  const status = new Promise<number>((resolve, reject) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': 7, connection: 'close' };
    const sent = request(new URL(path, url), { method: 'POST', headers, agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.write('a=b', () => sayIsSent());
    finish = () => sent.end('&c=d');
  });
  return { status, isSent, finish: () => finish() };
}

test('it starts again, drains at SIGTERM, and leaves nothing running', async () => {
  const folder = await newFolder('start');
  const first = await startGuildhall({ GUILDHALL_DATA: folder });
  assert.equal((await homeOf(first.url)).status, 200);
  assert.equal(await first.stop(), 0);
  const again = await startGuildhall({ GUILDHALL_DATA: folder });
  const postgres = await postgresOf(folder);
  assert.ok(isAlive(postgres));
  const slow = postSlowly(again.url, '/services/missed-bin/start');
  await slow.isSent;
  await homeOf(again.url); // connections are taken in their order, so the server has the slow one's head by now
  const stopped = again.stop();
  while (!again.said().includes('Stopping: ')) await wait(20);
  slow.finish();
  assert.equal(await slow.status, 303, 'what was under way is finished');
  assert.equal(await stopped, 0);
  assert.match(again.said(), /Stopping: what is under way is finished first\./);
  assert.equal(isAlive(postgres), false);
});

test('two first starts at once share one database and one place; each may leave first', async () => {
  const folder = await newFolder('together');
  const both = await Promise.all([1, 2].map(() => startGuildhall({ GUILDHALL_DATA: folder }, ['--demo'])));
  const [one, two] = both;
  assert.ok(one && two);
  for (const { url } of both) assert.match((await homeOf(url)).text, /Wealdham Borough Council/);
  assert.equal(await one.stop(), 0);
  assert.equal((await homeOf(two.url)).status, 200);
  assert.equal(await two.stop(), 0);
  const alone = await startGuildhall({ GUILDHALL_DATA: folder });
  const officers = (await createVisitor(portOf(alone.url)).open('/demo/sign-in')).text.match(/Work as Asha Penrose/g);
  assert.equal(officers?.length, 1);
  await alone.stop();
});

/** A port that was free a moment ago. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** What a browser is shown on a port before the site is there; undefined when nothing was. */
async function lookBefore(port: number, started: Promise<unknown>): Promise<string | undefined> {
  let isStarted = false;
  void started.then(() => {
    isStarted = true;
  });
  while (!isStarted) {
    const page = await createVisitor(port, { headers: { accept: 'text/html' } })
      .open('/')
      .catch(() => undefined);
    if (page?.status === 503) return page.heading;
    await wait(10);
  }
  return undefined;
}

test('whoever comes while it starts is told to wait; a second start on the same port leaves the first alone', async () => {
  const [folder, port] = [await newFolder('port'), await findPort()];
  const starting = startGuildhall({ GUILDHALL_DATA: folder, PORT: String(port) });
  assert.equal(await lookBefore(port, starting), 'We are just starting');
  const first = await starting;
  assert.equal(portOf(first.url), port);
  const second = await runGuildhall(['serve', '--demo'], { GUILDHALL_DATA: folder, PORT: String(portOf(first.url)) });
  assert.equal(second.status, 1);
  assert.match(second.said, new RegExp(`Port ${portOf(first.url)} is taken by another program`));
  assert.equal((await homeOf(first.url)).status, 200);
  assert.equal(await first.stop(), 0);
});

test('after kill -9 the next start takes up the database that was left behind', async () => {
  const folder = await newFolder('orphan');
  const first = await startGuildhall({ GUILDHALL_DATA: folder });
  const postgres = await postgresOf(folder);
  await first.kill();
  assert.ok(isAlive(postgres));
  const next = await startGuildhall({ GUILDHALL_DATA: folder });
  assert.equal(await postgresOf(folder), postgres);
  assert.match(next.said(), /Took up the PostgreSQL that already serves/);
  assert.equal(await next.stop(), 0);
  assert.equal(isAlive(postgres), false);
});

test('wrong settings are all named at once, and nothing is started', async () => {
  const { status, said } = await runGuildhall(['serve'], {
    PORT: 'eighty',
    GUILDHALL_DATTA: '/tmp',
    DATABASE_URL: 'mysql://x',
  });
  assert.equal(status, 1);
  for (const named of [/PORT is 'eighty'/, /GUILDHALL_DATTA is not a setting/, /DATABASE_URL is not a PostgreSQL URL/])
    assert.match(said, named);
});

test('without --demo a fresh database has no place, and the start says how to make one', async () => {
  const folder = await newFolder('bare');
  const environment = { GUILDHALL_DATA: folder, PORT: '0' };
  const bare = await runGuildhall(['serve'], environment);
  assert.equal(bare.status, 1);
  assert.match(bare.said, /no place yet\. Make one with \.\/guildhall setup/);
  const made = await runGuildhall(
    ['place', 'create', 'testham', '--en', 'Testham Council', '--cy', 'Cyngor Testham'],
    environment,
  );
  assert.equal(made.status, 0, made.said);
  const serving = await startGuildhall(environment, []);
  assert.match(serving.said(), /testham is not open to residents yet: .*setup --place testham opens it/);
  const visitor = createVisitor(portOf(serving.url));
  const home = await visitor.open('/?lang=cy');
  assert.deepEqual([home.status, /Cyngor Testham/.test(home.text)], [503, true]);
  assert.equal((await visitor.open('/demo/sign-in')).status, 404, 'the demonstration’s sign-in does not exist here');
  const demo = await runGuildhall(['serve', '--demo'], environment);
  assert.match(demo.said, /--demo is refused: this database holds the live place testham/);
  await serving.stop();
});

test('when the database ends, pages say so in plain words with 503; it is started again by itself', async () => {
  const folder = await newFolder('lost');
  const serving = await startGuildhall({ GUILDHALL_DATA: folder });
  const visitor = createVisitor(portOf(serving.url));
  await visitor.open('/');
  process.kill(await postgresOf(folder), 'SIGQUIT');
  const seen: number[] = [];
  const giveUpAt = performance.now() + 240_000;
  // It may answer once more before it ends.
  while (performance.now() < giveUpAt && !(seen.includes(503) && seen.at(-1) === 200)) {
    const page = await visitor.open('/services/missed-bin');
    seen.push(page.status);
    if (page.status !== 200) assert.match(page.text, /Wait a minute|try again/i, page.text);
    await wait(50);
  }
  assert.deepEqual([...new Set(seen)].sort(), [200, 503]);
  assert.equal(seen.at(-1), 200);
  const ready = await fetch(`${serving.url}readyz`);
  assert.equal(ready.status, 200);
  await serving.stop();
});
