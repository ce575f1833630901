import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { checkReady } from './check-ready.js';
import { openDatabase } from './open-database.js';
import { testHouse } from './testing.js';

const settings = { data: '/nowhere', migrateUrl: undefined, databaseConnections: 4 };

test('without DATABASE_URL the house has a database of its own, migrated, in which it cannot leave its role', async () => {
  const data = await mkdtemp(join(tmpdir(), 'guildhall-open-test-'));
  await chmod(data, 0o755);
  const opened = await openDatabase({ ...settings, data: join(data, 'data'), databaseUrl: undefined });
  assert.equal((await checkReady(opened)).ready, true);
  const client = new pg.Client(opened.database.url);
  await client.connect();
  for (const role of ['guildhall', 'guildhall_migrate', 'guildhall_load']) {
    await assert.rejects(client.query(`set role ${role}`), { code: '42501' });
  }
  await assert.rejects(client.query('set session authorization guildhall'), { code: '42501' });
  await client.end();
  await opened.close();
  const again = await openDatabase({ ...settings, data: join(data, 'data'), databaseUrl: undefined });
  await again.close();
  await rm(data, { recursive: true });
});

test('DATABASE_URL wins over the embedded server', async () => {
  const house = await testHouse();
  const opened = await openDatabase({ ...settings, databaseUrl: house.url });
  assert.equal((await checkReady(opened)).ready, true);
  assert.equal(opened.operatorUrl, house.url);
  await opened.close();
  await house.close();
});

test('a DATABASE_URL that leads nowhere is named, without its password', async () => {
  const wrong = 'postgresql://someone:hunter2@127.0.0.1:1/place';
  await assert.rejects(openDatabase({ ...settings, databaseUrl: wrong }), (fault: Error) => {
    assert.match(fault.message, /127\.0\.0\.1:1\/place of DATABASE_URL cannot be used \(ECONNREFUSED\)/);
    return !fault.message.includes('hunter2');
  });
});
