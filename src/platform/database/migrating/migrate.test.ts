import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import { onServer, withDatabase } from '../testing/template.js';
import { findTestServer } from '../testing/test-server.js';
import { DatabaseNotOurs, migrate, readVersion } from './migrate.js';
import { listMigrations, type Migration } from './migrations.js';

const server = await findTestServer();
const made: string[] = [];
async function emptyDatabase(): Promise<string> {
  const name = `guildhall_test_${process.pid}_${randomBytes(5).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name}`));
  made.push(name);
  return withDatabase(server, name);
}
after(async () => {
  for (const name of made) await onServer(server, (client) => client.query(`drop database ${name} with (force)`));
});

const step = (number: number, text: string): Migration => ({
  number,
  name: `step-${number}`,
  text,
  digest: `digest of ${text}`,
});
const one = step(1, 'create table platform.one (n int)');

test('migrations run once, in order, even when three starts come together', async () => {
  const url = await emptyDatabase();
  const counts = await Promise.all([1, 2, 3].map(() => migrate(url)));
  assert.deepEqual(counts.sort(), [0, 0, (await listMigrations()).length]);
  assert.equal(await migrate(url), 0);
  const { applied, known } = await readVersion(url);
  assert.equal(applied, known);
});

test('a migration that fails keeps nothing of itself and all of those before', async () => {
  const url = await emptyDatabase();
  const bad = step(2, 'create table platform.two (n int); select 1/0');
  await assert.rejects(
    migrate(url, [one, bad]),
    /Migration 2 \(step-2\) failed and nothing of it was kept: division by zero/,
  );
  const { rows } = await onServer(url, (client) =>
    client.query(`select to_regclass('platform.one') as one, to_regclass('platform.two') as two`),
  );
  assert.deepEqual(rows, [{ one: 'platform.one', two: null }]);
  assert.equal(await migrate(url, [one, step(2, 'create table platform.two (n int)')]), 1);
});

test('a changed migration and a newer database are refused', async () => {
  const url = await emptyDatabase();
  await migrate(url, [one, step(2, 'select 1')]);
  await assert.rejects(migrate(url, [one]), (fault) => fault instanceof DatabaseNotOurs && /newer/.test(fault.message));
  await assert.rejects(
    migrate(url, [one, step(2, 'select 2')]),
    (fault) => fault instanceof DatabaseNotOurs && /was changed/.test(fault.message),
  );
});
