import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sequenceOnce } from '../../../foundation/record/index.js';
import {
  createFileCustody,
  createFileLedger,
  listKeysOf,
  rotateKeys,
  stateLedger,
} from '../../../foundation/vault/index.js';
import { createSetClock } from '../../../platform/clock.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { onServer, withDatabase } from '../../../platform/database/testing/template.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { SubjectId } from '../../../platform/ids.js';
import type { Command } from '../commands.js';
import { rebuildCommand } from '../evidence/rebuild.js';
import { fillPlace } from '../evidence/testing.js';
import { verifyCommand } from '../evidence/verify.js';
import { backupCommand } from './backup.js';
import { eraseCommand } from './erase.js';
import { requireKeks } from './require-keys.js';
import { restoreCommand } from './restore.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-safekeeping-test-'));
const data = join(root, 'data');
const clock = createSetClock(new Date('2026-03-02T09:00:00Z')); // where a test house's stands
const house = await testHouse({
  custody: createFileCustody(join(data, 'keys'), { clock }),
  ledger: createFileLedger(join(data, 'shred')),
});
const empty = `${new URL(house.url).pathname.slice(1)}_empty`;
const makeEmpty = () =>
  onServer(house.url, async (client) => {
    await client.query(`drop database if exists "${empty}" with (force)`);
    await client.query(`create database "${empty}"`);
  });
after(async () => {
  await onServer(house.url, (client) => client.query(`drop database if exists "${empty}" with (force)`));
  await house.close();
  await rm(root, { recursive: true });
});

const place = await fillPlace(house);
await tamper(house, `delete from platform.place where place_id = '${house.place}'`); // it has no record of its making
const published = join(data, 'published');

/** Runs a command as an operator does. */
async function run(command: Command, args: readonly string[], settings: Record<string, string> = {}) {
  const said: string[] = [];
  const wrong: string[] = [];
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url, GUILDHALL_LOG: 'silent', ...settings };
  const status = await command.run({
    args,
    environment,
    out: (line) => said.push(line),
    error: (line) => wrong.push(line),
  });
  return { status, said: said.join('\n'), wrong: wrong.join('\n') };
}
const restored = { DATABASE_URL: withDatabase(house.url, empty) };
const referenceOf = async (service: string) => {
  const rows = await house.read({ place }, (ctx) =>
    ctx.db
      .selectFrom('cases.case')
      .select(['reference', 'subjects'])
      .where('place_id', '=', place)
      .where('service', '=', service)
      .orderBy('id')
      .execute(),
  );
  return { reference: rows[0]?.reference ?? '', subjects: rows[0]?.subjects as Record<string, SubjectId> };
};

test('verify counts what it checked, and rebuild compares', async () => {
  const verified = await run(verifyCommand, []);
  assert.deepEqual([verified.status, verified.wrong], [0, '']);
  assert.match(verified.said, /wealdham: entries: \d+/);
  assert.match(verified.said, /wealdham: vault.envelope: \d+/);
  assert.match(verified.said, /wealdham: the record is whole, and the tables are what it says/);
  assert.equal((await run(rebuildCommand, ['--check', '--place', 'wealdham'])).status, 0);
});

test('called wrongly, each command says how it is called and does nothing', async () => {
  for (const [command, args] of [
    [verifyCommand, ['--plaice', 'x']],
    [rebuildCommand, []],
    [restoreCommand, []],
    [backupCommand, []],
    [eraseCommand, ['--case', 'MB-0000-0000']],
    [eraseCommand, ['--subject', '00000000-0000-7000-8000-000000000000', '--reason', 'Because she asked']],
  ] as const)
    assert.equal((await run(command, args)).status, 2);
  assert.match((await run(verifyCommand, ['--place', 'nowhere'])).wrong, /There is no place nowhere/);
  assert.match((await run(restoreCommand, [join(root, 'none')])).wrong, /is not a folder/);
});

test('verify ends with 1 and names place, table and key of what was changed', async () => {
  const edit = (from: string, to: string) =>
    tamper(house, `update cases."case" set state = '${to}' where service = 'missed-bin' and state = '${from}'`, place);
  assert.equal(await edit('scheduled', 'collected'), 1);
  const found = await run(verifyCommand, ['--place', 'wealdham']);
  assert.equal(await edit('collected', 'scheduled'), 1);
  assert.equal(found.status, 1);
  assert.match(found.wrong, /^wealdham: cases.case \{"id":"[0-9a-f-]{36}"\}: its state is not what the record says\.$/);
  assert.equal((await run(verifyCommand, [])).status, 0);
});

test('a backup restored into an empty database, with its keys and ledger, verifies; and not into a used one', async () => {
  const folder = join(root, 'backup');
  assert.equal((await run(backupCommand, [folder])).status, 0);
  assert.match((await run(restoreCommand, [folder])).wrong, /The database is not empty/);
  await makeEmpty();
  const bare = { ...restored, GUILDHALL_DATA: join(root, 'bare') };
  assert.match((await run(restoreCommand, [folder], bare)).wrong, /holds no key-encryption key/);
  for (const kept of ['keys', 'shred']) await cp(join(data, kept), join(root, 'bare', kept), { recursive: true });
  const put = await run(restoreCommand, [folder], bare);
  assert.deepEqual([put.status, put.wrong], [0, '']);
  const verified = await run(verifyCommand, [], bare);
  assert.deepEqual([verified.status, verified.wrong], [0, '']);
});

test('whoever was erased after the backup is erased again by the restore, and the record says that it lost something', async () => {
  const { reference, subjects } = await referenceOf('missed-bin');
  const erase = (party: string, reason: string, ...more: string[]) =>
    run(eraseCommand, ['--case', reference, '--party', party, '--reason', reason, '--place', 'wealdham', ...more]);
  await cp(join(root, 'backup'), join(root, 'older'), { recursive: true });
  await cp(join(data, 'shred'), join(root, 'older-shred'), { recursive: true });
  const kept = await erase('reporter', 'request');
  assert.match(kept.wrong, /kept, because of: case-open/);
  await tamper(house, `update cases."case" set closed_at = opened_at where service = 'missed-bin'`, place);
  const task = await erase('reporter', 'request');
  assert.match(task.wrong, /kept, because of: public-task/);
  assert.match((await erase('nobody', 'request')).wrong, /There are: reporter/);
  const keep = ['--keep', '6 months after closed', '--objection-upheld'];
  const erased = await erase('reporter', 'objection', ...keep);
  assert.equal(erased.status, 0);
  assert.match(erased.said, /Certificate of erasure: subject [0-9a-f-]{36}/);
  assert.match(erased.said, /6 months after closed of case:[0-9a-f-]{36}/);
  assert.match(erased.said, /No backup opens it from 2026-\d\d-\d\d on/);
  await tamper(house, `update cases."case" set closed_at = null where service = 'missed-bin'`, place);
  while (
    (await sequenceOnce(house, place, {
      most: 4096,
      folder: published,
      stateLedger: (of) => stateLedger(house.ledger, of),
    })) > 0
  );

  await makeEmpty();
  const put = await run(restoreCommand, [join(root, 'older')], restored);
  assert.deepEqual([put.status, put.wrong], [0, '']);
  assert.match(put.said, /Epoch 2 is open/);
  assert.match(put.said, /destroyed what was erased since: 1 key/);
  assert.match(put.said, /its shred ledger ends with key \d+, destroyed on \d{4}-/);
  const verified = await run(verifyCommand, [], restored);
  assert.deepEqual([verified.status, verified.wrong], [0, '']);
  const keys = await house.read({ place }, (ctx) => listKeysOf(ctx, subjects.reporter as SubjectId));
  assert.deepEqual(
    keys.map((key) => key.keep),
    ['2 years after closed'],
  );
});

test('a backup whose key-encryption key is gone is told of as such', async () => {
  await makeEmpty();
  const other = { ...restored, GUILDHALL_DATA: join(root, 'other') };
  createFileCustody(join(root, 'other', 'keys'));
  const put = await run(restoreCommand, [join(root, 'older')], other);
  assert.equal(put.status, 1);
  assert.match(put.wrong, /opens no more: kek-1-[0-9a-f]{8} is not in .*other/);
});

test('a database that knows of more erasures than the ledger is not taken into use', async () => {
  await makeEmpty();
  const lost = join(root, 'lost');
  await rename(join(data, 'shred'), lost);
  try {
    await assert.rejects(run(restoreCommand, [join(root, 'older')], restored), /shred ledger .* ends at key 0/);
  } finally {
    await rm(join(data, 'shred'), { recursive: true });
    await rename(lost, join(data, 'shred'));
  }
  assert.equal((await readdir(join(data, 'shred'))).length, 1);
});

test('a database and a ledger that are both as old are not taken into use: what was published knows better', async () => {
  await makeEmpty();
  const newest = join(root, 'newest-shred');
  await rename(join(data, 'shred'), newest);
  await cp(join(root, 'older-shred'), join(data, 'shred'), { recursive: true });
  try {
    await assert.rejects(run(restoreCommand, [join(root, 'older')], restored), /key \d+ was published as destroyed/);
  } finally {
    await rm(join(data, 'shred'), { recursive: true });
    await rename(newest, join(data, 'shred'));
  }
});

test('where the folder of keys is empty nothing runs but a backup, and no key is made that would hide it', async () => {
  const unmounted = join(root, 'unmounted');
  const settings = { GUILDHALL_KEYS: unmounted };
  await assert.rejects(run(verifyCommand, [], settings), /unmounted holds no key-encryption key/);
  assert.deepEqual(await readdir(unmounted).catch(() => []), []);
  assert.equal((await run(backupCommand, [join(root, 'keyless')], settings)).status, 0);
});

test('where a key is missing nothing is served, and the copy for recovery is not written over without it', async () => {
  const gone = { ...house, custody: createFileCustody(join(root, 'gone'), { clock }) };
  const copies: string[] = [];
  const custody = { ...gone.custody, current: gone.custody.current, keepCopy: () => void copies.push('made') };
  await assert.rejects(requireKeks(gone), /Nothing is served: kek-1-[0-9a-f]{8} is not in the keys folder/);
  await assert.rejects(rotateKeys({ ...gone, custody }), /kek-1-[0-9a-f]{8} is missing/);
  assert.deepEqual(copies, []);
  await requireKeks(house);
});
