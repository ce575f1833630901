import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { act, read } from '../house.js';
import { checkReady } from './check-ready.js';
import { createDatabase } from './db.js';
import { isLost } from './is-lost.js';
import { openTamperer } from './testing/tamper.js';
import { onServer } from './testing/template.js';
import { findTestServer } from './testing/test-server.js';
import { testHouse } from './testing.js';

const house = await testHouse({ maxConnections: 2 });
after(() => house.close());

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (fault: unknown) => fault,
  );

test('a server that is not there is lost', async () => {
  assert.equal(isLost(await faultOf(createDatabase('postgresql://nobody@127.0.0.1:1/nothing'))), true);
  assert.equal(isLost(await faultOf(createDatabase('postgresql://nobody@%2Fnowhere/nothing'))), true);
});

test('a wrong query and a fault of our own are not', async () => {
  assert.equal(isLost(await faultOf(house.read((ctx) => ctx.prepared('wrong', 'select nothing', [])))), false);
  assert.equal(isLost(new TypeError('ours')), false);
  assert.equal(isLost('a word'), false);
});

test('a connection that the server ends in the middle of a query is lost', async () => {
  const name = new URL(house.url).pathname.slice(1);
  const ended = faultOf(house.read((ctx) => ctx.prepared('sleep', 'select pg_sleep(20)', [])));
  await wait(300);
  const end = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1';
  await onServer(await findTestServer(), (client) => client.query(end, [name]));
  assert.equal(isLost(await ended), true);
});

/** A road to the test server that can be stopped: nothing comes through any more, and nothing is closed. */
async function makeRoad(url: URL) {
  const folder = await mkdtemp(join(tmpdir(), 'gh-road-'));
  let isOpen = true;
  const socket = `.s.PGSQL.${url.port || 5432}`;
  const there = join(url.searchParams.get('host') ?? '', socket);
  const road = createServer((from) => {
    const to = connect(there);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      one.on('data', (part) => isOpen && other.write(part));
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  }).listen(join(folder, socket));
  await once(road, 'listening');
  url.searchParams.set('host', folder);
  after(async () => {
    road.close();
    await rm(folder, { recursive: true });
  });
  return {
    url: url.href,
    stop: () => {
      isOpen = false;
    },
    reopen: () => {
      isOpen = true;
    },
  };
}

test('a server that goes without a word is given up, is not ready, and is asked anew', async (t) => {
  const road = await makeRoad(new URL(house.url));
  const database = await createDatabase(road.url, { max: 1, statementTimeout: 4000 });
  t.after(() => database.close());
  const there = { ...house, database };
  const ask = () =>
    read(there, { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' }, (ctx) =>
      ctx.prepared('one', 'select 1 as one', []),
    );
  await ask();
  road.stop();
  const began = performance.now();
  const [ready, fault] = await Promise.all([checkReady(there), faultOf(ask())]);
  assert.equal(ready.checks.database, 'does not answer');
  assert.equal(isLost(fault), true);
  assert.ok(performance.now() - began < 20_000);
  road.reopen();
  assert.deepEqual(await ask(), [{ one: 1 }]);
});

test('a statement that waits too long for another’s lock is lost, and so is a write to a standby', async (t) => {
  const other = await openTamperer(house);
  const database = await createDatabase(house.url, { max: 1, statementTimeout: 300 });
  t.after(() => database.close());
  await other.ask('begin');
  await other.ask('lock table cases."case" in access exclusive mode');
  const connection = await database.connect();
  const count = { text: 'select count(*) from cases."case" where place_id = $1', values: [house.place] };
  assert.equal(isLost(await faultOf(connection.send(count))), true);
  database.release(connection);
  await other.ask('rollback');
  await other.close();
  const standby = new pg.DatabaseError('cannot set transaction read-write mode during recovery', 0, 'error');
  assert.equal(isLost(Object.assign(standby, { code: '0A000' })), true);
});

test('where nothing began, that is the fault, and not what the work made of seeing no row', async () => {
  const real = await house.database.connect();
  const begunWrongly: typeof real.send = ({ text, ...more }) =>
    real.send({ ...more, text: text.startsWith('begin') ? 'select 1 / 0' : text });
  const database = {
    ...house.database,
    connect: async () => ({ ...real, send: begunWrongly }),
    release: () => house.database.release(real),
  };
  const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
  const missing = act({ ...house, database }, who, async (ctx) => {
    const places = await ctx.prepared('no_place', 'select 1 from people.person where place_id = $1', [ctx.place]);
    if (places.length === 0) throw new Error('There is no such page.');
  });
  await assert.rejects(missing, /division by zero/);
});
