import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { sequenceOnce } from '../../../foundation/record/index.js';
import { createFileCustody, createFileLedger } from '../../../foundation/vault/index.js';
import { createSetClock } from '../../../platform/clock.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { onServer, withDatabase } from '../../../platform/database/testing/template.js';
import { testHouse } from '../../../platform/database/testing.js';
import { fillPlace } from '../evidence/testing.js';
import { doctorCommand } from './doctor.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-doctor-test-'));
const data = join(root, 'data');
const keys = join(data, 'keys');
const house = await testHouse({ custody: createFileCustody(keys), ledger: createFileLedger(join(data, 'shred')) });
const empty = `${new URL(house.url).pathname.slice(1)}_empty`;
after(async () => {
  await onServer(house.url, (client) => client.query(`drop database if exists "${empty}" with (force)`));
  await house.close();
  await rm(root, { recursive: true });
});

const place = await fillPlace(house);
await tamper(house, `delete from platform.place where place_id = '${house.place}'`);
// The fixture's provider of sign-in is made up: nobody answers there.
await tamper(house, 'delete from people.client_key', place);
await tamper(house, 'delete from people.provider', place);
// Nor does anybody answer at its host names.
await tamper(house, 'delete from platform.place_host', place);
async function consult(settings: Record<string, string> = {}, args: readonly string[] = []) {
  const said: string[] = [];
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url, ...settings };
  const status = await doctorCommand.run({
    args,
    environment,
    out: (line) => said.push(line),
    error: (line) => said.push(line),
  });
  return { status, said: said.join('\n') };
}

/** Changes a folder for as long as the work takes. */
async function without(folder: string, work: () => Promise<void>): Promise<void> {
  await rename(folder, `${folder}.away`);
  try {
    await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rename(`${folder}.away`, folder);
  }
}

describe('the doctor', () => {
  test('finds nothing wrong where nothing is, and advises a copy of the keys', async () => {
    while ((await sequenceOnce(house, place)) > 0);
    const { status, said } = await consult();
    assert.equal(status, 0, said);
    assert.match(said, /^✔ data folder: /m);
    assert.match(said, /^! copies: .* are in the data folder\. Keep a copy of each elsewhere/m);
    assert.match(said, /^✔ database: the one of DATABASE_URL$/m);
    assert.match(said, /^✔ keys: the current one is 0 days old$/m);
    assert.match(said, /^✔ opening of wealdham: it is live since 2026-\d\d-\d\d$/m);
    assert.match(said, /^✔ place wealdham: \d services, no entry waits$/m);
    assert.match(said, /Nothing is wrong\.$/);
  });

  test('names every fault of the settings at once, and looks no further', async () => {
    const { status, said } = await consult({ PORT: 'x', GUILDHALL_DATE: 'y' });
    assert.equal(status, 1);
    assert.match(said, /✖ settings: .*GUILDHALL_DATE[\s\S]*✖ settings: PORT is 'x'[\s\S]*2 faults to mend\.$/);
    assert.doesNotMatch(said, /database/);
  });

  test('does not begin an installation by looking at it', async () => {
    const nothing = join(root, 'nothing');
    const { status, said } = await consult({ GUILDHALL_DATA: nothing, DATABASE_URL: '' });
    assert.equal(status, 0);
    assert.match(said, /there is nothing in .*nothing yet\. \.\/guildhall setup begins\./);
    assert.equal(existsSync(nothing), false);
  });

  test('says so when keys are missing, and makes none', () =>
    without(keys, async () => {
      const { status, said } = await consult();
      assert.equal(status, 1);
      assert.match(said, /✖ keys: .*keys holds no key-encryption key\. Put your copy of the keys folder there/);
      assert.equal(existsSync(keys), false);
    }));

  test('says so when others can read the keys, and how to stop them', {
    skip: process.platform === 'win32',
  }, async () => {
    await chmod(keys, 0o755);
    const { status, said } = await consult();
    await chmod(keys, 0o700);
    assert.equal(status, 1);
    assert.match(said, /✖ keys: .*Run: chmod 700 /);
  });

  test('says so when the keys are another installation’s, and old', () =>
    without(keys, async () => {
      createFileCustody(keys, { clock: createSetClock(new Date('2020-01-01T00:00:00Z')) });
      const { status, said } = await consult();
      assert.equal(status, 1);
      assert.match(said, /✖ keys: the current one is \d+ days old.* no worker has run for days/);
      assert.match(said, /✖ keys of wealdham: kek-1-[0-9a-f]{8} is not in the keys folder/);
    }));

  test('says so when the clock jumped, and how long what is due by date waits', async () => {
    const seen = join(data, 'published', 'clock.json');
    await mkdir(join(data, 'published'), { recursive: true });
    await writeFile(seen, JSON.stringify({ seenAt: '2020-01-01T00:00:00Z' }));
    const { status, said } = await consult();
    await rm(seen);
    assert.equal(status, 1);
    assert.match(said, /✖ clock: it went from 2020-01-01 00:00 to .* goes on at /);
  });

  test('says so when keys and ledger share a folder', async () => {
    const { said } = await consult({ GUILDHALL_SHRED: keys });
    assert.match(said, /✖ copies: GUILDHALL_KEYS and GUILDHALL_SHRED are one folder/);
  });

  test('says so when entries wait for a worker', async () => {
    await tamper(
      house,
      `insert into record.pending (place_id, recorded_at, stream, version)
       select place_id, recorded_at, stream, version from record.entry limit 1`,
      place,
    );
    const { status, said } = await consult();
    await tamper(house, 'delete from record.pending', place);
    assert.equal(status, 1);
    assert.match(
      said,
      /✖ place wealdham: entries of the record have waited for \d+ minutes for the worker\. Start one/,
    );
  });

  test('says so when a live place has fewer than two administrators who could sign in', async () => {
    const end = (most: number) =>
      tamper(
        house,
        `update people.authenticator set ended_at = now() where (place_id, id) in
           (select a.place_id, a.id from people.authenticator a
              join people.role_held r on r.place_id = a.place_id and r.person_id = a.person_id and r.role = 'administrator'
             where a.ended_at is null limit ${most})`,
        place,
      );
    await end(1);
    const one = await consult();
    await end(1);
    const none = await consult();
    await tamper(house, 'update people.authenticator set ended_at = null', place);
    assert.equal(one.status, 1);
    assert.match(one.said, /✖ place wealdham: only one administrator has a way to sign in, .*staff invite NAME/);
    assert.match(none.said, /✖ place wealdham: no administrator has a way to sign in/);
  });

  test('says what is missing until residents are let in', async () => {
    await tamper(house, `update platform.place set live_since = null where place_id = '${place}'`, place);
    const { status, said } = await consult();
    await tamper(house, `update platform.place set live_since = now() where place_id = '${place}'`, place);
    assert.equal(status, 0, said);
    assert.match(
      said,
      /^! opening of wealdham: residents are not let in yet\. It lacks a host name, a tried copy of the keys\. Go on with \.\/guildhall setup --place wealdham$/m,
    );
  });

  test('says so when a brand cannot be read, is no brand, or is missing', async () => {
    const set = (brand: string) =>
      tamper(house, `update platform.place set brand = ${brand} where place_id = '${place}'`, place);
    await tamper(house, 'create table platform.kept as select brand from platform.place where brand is not null');
    await set(`brand || '{"colour": "#ffcc00"}'`);
    assert.match(
      (await consult()).said,
      /✖ brand of wealdham: #ffcc00 cannot be read on white; #[0-9a-f]{6} can\. .*setup/,
    );
    await set(`'{"colour": "red"}'`);
    assert.match((await consult()).said, /✖ brand of wealdham: it cannot be read\. .*setup/);
    await set('null');
    assert.match((await consult()).said, /! brand of wealdham: there is none, .*setup --place wealdham/);
    await set('(select brand from platform.kept)');
    await tamper(house, 'drop table platform.kept');
    assert.equal((await consult()).status, 0);
  });

  test('names a program that says no purpose, with the command that gives it one', async () => {
    assert.doesNotMatch((await consult()).said, /program /);
    const set = (dpv: string) =>
      tamper(house, `update people.api_client set dpv = ${dpv} where place_id = '${place}'`, place);
    await tamper(house, 'create table platform.said as select name, dpv from people.api_client', place);
    await set('null');
    const { status, said } = await consult();
    await set('(select max(dpv) from platform.said)');
    await tamper(house, 'drop table platform.said');
    assert.equal(status, 0, said);
    assert.match(
      said,
      /^! program citizen-portal at wealdham: it says no purpose, .*client set citizen-portal --title TITLE --purpose/m,
    );
    assert.doesNotMatch(said, /program old-portal/, 'one that is ended lacks nothing');
  });

  test('says so when a live place’s name leads nowhere', async () => {
    await tamper(house, `insert into platform.place_host values ('${place}', 'nowhere.invalid')`, place);
    const { status, said } = await consult();
    await tamper(house, 'delete from platform.place_host', place);
    assert.equal(status, 1);
    assert.match(said, /✖ address nowhere\.invalid: the name leads nowhere\. Add it to the DNS/);
  });

  test('says so when a live place stands beside a demonstration', async () => {
    const playham = await house.addPlace('playham');
    await tamper(house, 'update platform.place set is_demo = true', playham);
    const { said } = await consult();
    await tamper(house, 'delete from platform.place', playham);
    assert.match(said, /✖ places: a demonstration stands beside a live place/);
  });

  test('says so when the database is older than what was published', async () => {
    const newest = await house.read({ place }, (ctx) =>
      ctx.db
        .selectFrom('record.checkpoint')
        .select('note')
        .where('place_id', '=', place)
        .orderBy('size', 'desc')
        .execute(),
    );
    await mkdir(join(data, 'published'), { recursive: true });
    await writeFile(join(data, 'published', `${place}.checkpoint`), newest[0]?.note ?? '');
    assert.equal((await consult()).status, 0);
    await tamper(house, 'delete from record.checkpoint', place);
    const { status, said } = await consult();
    assert.equal(status, 1);
    assert.match(said, /✖ place wealdham: the database is older than what was last published/);
  });

  test('says so when the database has no tables, is not there, or the folder is no folder', async () => {
    await onServer(house.url, (client) => client.query(`create database "${empty}"`));
    const bare = await consult({ DATABASE_URL: withDatabase(house.url, empty) });
    assert.match(bare.said, /✖ database: it has no tables of ours yet\. \.\/guildhall setup makes/);
    const gone = await consult({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });
    assert.equal(gone.status, 1);
    assert.match(gone.said, /✖ database: .*ECONNREFUSED/);
    assert.doesNotMatch(gone.said, /keys:/);
    const away = await consult({ GUILDHALL_DATA: join(root, 'missing') });
    assert.match(away.said, /✖ data folder: /);
  });

  test('called wrongly says how it is called', async () => {
    assert.equal((await consult({}, ['--now'])).status, 2);
  });
});
