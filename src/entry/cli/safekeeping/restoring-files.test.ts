import assert from 'node:assert/strict';
import { appendFile, cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createFileCustody, createFileLedger, shredKeys } from '../../../foundation/vault/index.js';
import { createSetClock } from '../../../platform/clock.js';
import { onServer, withDatabase } from '../../../platform/database/testing/template.js';
import type { FileId } from '../../../platform/ids.js';
import { open } from '../../../platform/sealed/open.js';
import { objectPath } from '../../../work/files/index.js';
import { fileHouse, samplePdf } from '../../../work/files/testing.js';
import type { Command } from '../commands.js';
import { backupCommand } from './backup.js';
import { restoreCommand } from './restore.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-restoring-files-'));
const data = join(root, 'data');
const clock = createSetClock(new Date('2026-03-02T09:00:00Z'));
const { house, close, sent, keep, read } = await fileHouse({
  folder: join(data, 'files'),
  custody: createFileCustody(join(data, 'keys'), { clock }),
  ledger: createFileLedger(join(data, 'shred')),
});
const empty = `${new URL(house.url).pathname.slice(1)}_empty`;
after(async () => {
  await onServer(house.url, (client) => client.query(`drop database if exists "${empty}" with (force)`));
  await close();
  await rm(root, { recursive: true });
});

async function run(command: Command, args: readonly string[], settings: Record<string, string> = {}) {
  const said: string[] = [];
  const wrong: string[] = [];
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url, GUILDHALL_LOG: 'silent', ...settings };
  const [out, error] = [(line: string) => said.push(line), (line: string) => wrong.push(line)];
  const status = await command.run({ args, environment, out, error });
  return { status, said: said.join('\n'), wrong: wrong.join('\n') };
}

/** A machine with nothing but keys and ledger, and an empty database. */
async function bare(name: string) {
  const folder = join(root, name);
  for (const kept of ['keys', 'shred']) await cp(join(data, kept), join(folder, kept), { recursive: true });
  await onServer(house.url, async (client) => {
    await client.query(`drop database if exists "${empty}" with (force)`);
    await client.query(`create database "${empty}"`);
  });
  return { GUILDHALL_DATA: folder, DATABASE_URL: withDatabase(house.url, empty) };
}

async function copyOf(name: string): Promise<string> {
  const folder = join(root, name);
  await cp(join(root, 'backup'), folder, { recursive: true });
  return folder;
}

/** Every object of a store, by its path. */
async function listStore(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return all
    .filter((one) => one.isFile())
    .map((one) => one.name)
    .sort();
}

const contents = [samplePdf(200_000), samplePdf(70_000), samplePdf(1)] as const;
const [one, two, three] = [await sent(contents[0]), await sent(contents[1]), await sent(contents[2])];
const owners = [await keep(one), await keep(two), await keep(three)] as const;
const pathOf = (file: { readonly id: string }) => objectPath(house.place, file.id as FileId);
const store = join(data, 'files');

/** What a store of a restored machine gives for each file, by the keys of this house, which are the same. */
async function openFrom(folder: string) {
  const away = join(root, 'away');
  await rename(store, away);
  await cp(folder, store, { recursive: true });
  try {
    const files = [one, two, three];
    return await Promise.all(
      files.map((file, at) => read(open([file]), owners[at]?.case as never).catch((fault: Error) => fault.name)),
    );
  } finally {
    await rm(store, { recursive: true });
    await rename(away, store);
  }
}

test('a backup holds what people sent, sealed, and a restore into nothing gives every byte back', async () => {
  const made = await run(backupCommand, [join(root, 'backup')]);
  assert.deepEqual([made.status, made.wrong], [0, '']);
  assert.match(made.said, /3 files that people sent are in it/);
  assert.ok(!(await readFile(join(root, 'backup/objects', pathOf(one)))).includes('%PDF'));
  const machine = await bare('machine');
  const put = await run(restoreCommand, [join(root, 'backup')], machine);
  assert.deepEqual([put.status, put.wrong], [0, '']);
  assert.match(put.said, /3 files that people sent are back, each as it was copied\./);
  assert.deepEqual(await openFrom(join(machine.GUILDHALL_DATA, 'files')), contents);
});

test('an object that is altered, missing or another’s is named, never written, and all else is put back', async () => {
  const folder = await copyOf('harmed');
  const [swap, other, gone] = [one, two, three].map((file) => join(folder, 'objects', pathOf(file)));
  await rename(String(swap), `${folder}.swap`);
  await rename(String(other), String(swap));
  await rename(`${folder}.swap`, String(other));
  await rm(String(gone));
  const machine = await bare('harmed-machine');
  const put = await run(restoreCommand, [folder], machine);
  assert.equal(put.status, 1);
  assert.match(put.wrong, /Not put back: 3 files/);
  for (const [file, what] of [
    [one, 'is not what was stored'],
    [two, 'is not what was stored'],
    [three, 'is missing'],
  ] as const)
    assert.ok(put.wrong.includes(`${pathOf(file)} ${what}`), put.wrong);
  assert.deepEqual(await listStore(join(machine.GUILDHALL_DATA, 'files')), []);

  await cp(join(root, 'backup/objects'), join(folder, 'objects'), { recursive: true, force: true });
  const again = await run(restoreCommand, [folder, '--files'], machine);
  assert.deepEqual([again.status, again.wrong], [0, '']);
  assert.deepEqual(await openFrom(join(machine.GUILDHALL_DATA, 'files')), contents);
});

test('a list of objects that somebody changed is refused whole, and the rows are there', async () => {
  const folder = await copyOf('listed');
  await appendFile(join(folder, 'objects.ndjson'), '\n');
  const put = await run(restoreCommand, [folder], await bare('listed-machine'));
  assert.equal(put.status, 1);
  assert.match(put.wrong, /objects\.ndjson is not what was written/);
});

test('swapped objects do not open even where list and manifest were made to fit', async () => {
  const machine = await bare('fitted-machine');
  await run(restoreCommand, [join(root, 'backup')], machine);
  const files = join(machine.GUILDHALL_DATA, 'files');
  await cp(join(files, pathOf(two)), join(files, pathOf(one)), { force: true });
  assert.equal((await openFrom(files))[0], 'FileDamaged');
});

test('a backup names what its store has lost, and goes on', async () => {
  const path = join(store, pathOf(two));
  const bytes = await readFile(path);
  await writeFile(path, bytes.subarray(0, 100));
  const made = await run(backupCommand, [join(root, 'short')]);
  await writeFile(path, bytes);
  assert.equal(made.status, 1);
  assert.ok(made.wrong.includes(`${pathOf(two)} is not what was stored`));
  assert.match(made.said, /2 files that people sent are in it/);
  const put = await run(restoreCommand, [join(root, 'short')], await bare('short-machine'));
  assert.equal(put.status, 1);
  assert.ok(put.wrong.includes(pathOf(two)) && !put.wrong.includes(pathOf(one)));
});

test('without files it says so, at the backup and at the restore', async () => {
  const made = await run(backupCommand, [join(root, 'rows'), '--without-files']);
  assert.deepEqual([made.status, made.wrong], [0, '']);
  assert.match(made.said, /are not in it: copy their store yourself/);
  const put = await run(restoreCommand, [join(root, 'rows')], await bare('rows-machine'));
  assert.match(put.said, /are not in this backup/);
});

test('what was erased since the backup does not come back', async () => {
  const key = owners[0].key ?? assert.fail();
  const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
  await shredKeys(house, who, [key], 'retention');
  const machine = await bare('erased-machine');
  const put = await run(restoreCommand, [join(root, 'backup')], machine);
  assert.deepEqual([put.status, put.wrong], [0, '']);
  assert.match(put.said, /2 files that people sent are back, each as it was copied; 1 stay away/);
  assert.deepEqual(await listStore(join(machine.GUILDHALL_DATA, 'files')), [two.id, three.id].sort());
});
