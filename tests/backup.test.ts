import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createVisitor } from '../src/entry/web/testing/visitor.js';
import { makeDataFolder, portOf, removeDataFolder, runGuildhall, type Serving, startGuildhall } from './serving.js';
import { missedBin, submit } from './submit.js';

const folders: string[] = [];
after(async () => {
  for (const folder of folders) await removeDataFolder(folder);
});

async function newFolder(name: string): Promise<string> {
  const folder = await makeDataFolder(name);
  folders.push(folder);
  return folder;
}

const report = (serving: Serving, name: string): Promise<string> =>
  submit(createVisitor(portOf(serving.url)), 'missed-bin', missedBin({ name }));

async function succeed(args: readonly string[], environment: Record<string, string>): Promise<string> {
  const { status, said } = await runGuildhall(args, environment);
  assert.equal(status, 0, `${args.join(' ')}: ${said}`);
  return said;
}

/** What an officer of the contact team sees of a case. */
async function look(serving: Serving, reference: string): Promise<string> {
  const officer = createVisitor(portOf(serving.url));
  await officer.press(await officer.open('/demo/sign-in'), 'Work as Asha Penrose');
  const queue = await officer.open(`/desk/cases?reference=${reference}`);
  return (await officer.follow(queue, reference)).text;
}

/** An open case keeps what it needs, so nobody in it is erased before it is closed. */
async function close(serving: Serving, reference: string): Promise<void> {
  const officer = createVisitor(portOf(serving.url));
  await officer.press(await officer.open('/demo/sign-in'), 'Work as Dominic Oyelaran-Field');
  const queue = await officer.open(`/desk/cases?reference=${reference}`);
  const sent = await officer.press(await officer.follow(queue, reference), 'Send a crew');
  await officer.press(sent, 'Collected');
}

test('a backup of the serving house is restored into an empty folder: all there, verified, and the erased stay erased', async () => {
  const from = await newFolder('backup-from');
  const to = await newFolder('backup-to');
  const copy = join(await newFolder('backup-copy'), 'monday');
  const [old, fresh] = [{ GUILDHALL_DATA: from }, { GUILDHALL_DATA: to }];

  const serving = await startGuildhall(old);
  const kept = await report(serving, 'Kept Person');
  const erased = await report(serving, 'Erased Person');
  assert.match(await succeed(['backup', copy], old), /The backup is in .*monday/);
  const late = await report(serving, 'Late Person');
  await close(serving, erased);
  await succeed(['erase', '--case', erased, '--party', 'reporter', '--reason', 'request', '--objection-upheld'], old);
  assert.equal(await serving.stop(), 0);

  const early = await runGuildhall(['restore', copy], fresh);
  assert.equal(early.status, 1);
  assert.match(early.said, /holds no key-encryption key\. Put your copy of the keys folder there first/);
  for (const apart of ['keys', 'shred']) await cp(join(from, apart), join(to, apart), { recursive: true });
  await succeed(['restore', copy], fresh);
  assert.match(await succeed(['verify'], fresh), /wealdham: the record is whole/);

  const again = await startGuildhall(fresh);
  assert.match(await look(again, kept), /Kept Person/);
  assert.doesNotMatch(await look(again, erased), /Erased Person/);
  assert.equal(
    (await createVisitor(portOf(again.url)).open(`/status/${late}`)).status,
    404,
    'it came after the backup',
  );
  await again.stop();

  const twice = await runGuildhall(['restore', copy], fresh);
  assert.equal(twice.status, 1);
  assert.match(twice.said, /The database is not empty.*Restore into an empty GUILDHALL_DATA/);
});
