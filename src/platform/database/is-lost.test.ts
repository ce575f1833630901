import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createDatabase } from './db.js';
import { isLost } from './is-lost.js';
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
