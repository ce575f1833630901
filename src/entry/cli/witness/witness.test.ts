import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import {
  addWitness,
  appendEntry,
  askWitnesses,
  confirmBreak,
  declareBreak,
  listKnownKeys,
  listWitnesses,
  openEpoch,
  readCheckpoint,
  sequenceOnce,
} from '../../../foundation/record/index.js';
import { checkout } from '../../../platform/checkout.js';
import { systemClock } from '../../../platform/clock.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';

const house = await testHouse({ at: systemClock.now().toISOString() });
const { place } = house;
const root = await mkdtemp(join(tmpdir(), 'guildhall-witness-processes-'));
const running = new Set<ChildProcess>();
after(async () => {
  for (const child of running) child.kill('SIGKILL');
  await house.close();
  await rm(root, { recursive: true });
});

interface Process {
  readonly child: ChildProcess;
  readonly key: string;
  readonly url: string;
  readonly said: string[];
}

/** The program as it is run, where the whole house is tested. */
const program = process.env.GUILDHALL_TEST_PROGRAM ?? join(checkout, 'dist', 'src', 'guildhall.js');

/** A witness as a process of its own, on any free port. */
function start(name: string, ...more: readonly string[]): Promise<Process> {
  const line = ['witness', '--folder', join(root, name), '--name', `${name}.example/w`, '--port', '0', ...more];
  const child = spawn(process.execPath, [program, ...line, '--host', '127.0.0.1']);
  running.add(child);
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The witness ended: ${said.join('\n')}`)));
    createInterface({ input: child.stdout }).on('line', (text) => {
      said.push(text);
      const all = said.join('\n');
      const key = /Its key: (\S+)/.exec(all)?.[1];
      const url = /ready: ([^,]+),/.exec(all)?.[1];
      if (key && url) resolve({ child, key, url, said });
    });
  });
}

const act = async (stream: string) => {
  await house.act(async (ctx) => appendEntry(ctx, { stream, version: 1, kind: 'case.opened', data: {} }));
  await sequenceOnce(house, place);
};
const faults = async () => (await house.read((ctx) => listWitnesses(ctx))).map(({ fault }) => fault);

test('two witnesses are processes of their own; one is killed and forgets nothing; a fork is refused and reported', async () => {
  await act('case:1');
  const own = (await house.read((ctx) => listKnownKeys(ctx.db, place)))[0] ?? '';
  const [one, two] = await Promise.all([start('one', '--trust', own), start('two', '--trust', own)]);
  for (const { key, url } of [one, two])
    assert.ok((await house.act({ kind: 'system', name: 'operator' }, (ctx) => addWitness(ctx, { key, url }))).ok);
  assert.equal(await askWitnesses(house, place), 2, JSON.stringify(await faults()));
  await act('case:2');
  assert.equal(await askWitnesses(house, place), 2);
  const note = (await house.read((ctx) => readCheckpoint(ctx.db, place))) ?? '';
  assert.equal(note.match(/^— (one|two)\.example\/w /gm)?.length, 2);

  one.child.removeAllListeners('exit');
  one.child.kill('SIGKILL');
  await new Promise((resolve) => (one.child.exitCode === null ? one.child.once('exit', resolve) : resolve(undefined)));
  const again = await start('one');
  assert.equal(again.key, one.key);
  const seen = await (await fetch(again.url)).text();
  assert.match(seen, /guildhall\/testham\/1\n4\n/);

  // Somebody changes the past: the second entry becomes another, in a tree that is signed anew.
  await tamper(
    house,
    `delete from record.cosignature; delete from record.checkpoint where size > 1; delete from record.leaf where index >= 1;
     delete from record.entry where stream = 'case:2';
     update record.tile set hashes = substring(hashes for 32);
     update record.tree_head set (size, root) = (select size, root from record.checkpoint order by size desc limit 1)`,
  );
  for (const stream of ['case:3', 'case:4', 'case:5', 'case:6', 'case:7']) await act(stream);
  assert.equal(await askWitnesses(house, place), 0);
  assert.ok((await faults()).includes('forked'));
  assert.match(two.said.join('\n'), /REPORT: guildhall\/testham\/1 shows two histories/);
  const told = await (await fetch(two.url)).text();
  assert.match(told, /1 reports of logs that misbehaved/);
  assert.ok((await readdir(join(root, 'two'))).some((name) => name.startsWith('report-')));
});

test('a witness goes on after a restore once two administrators declared it, and not before', async () => {
  await act('case:0');
  const ended = (await house.read((ctx) => readCheckpoint(ctx.db, place))) ?? '';
  const own = (await house.read((ctx) => listKnownKeys(ctx.db, place)))[0] ?? '';
  const { key, url } = await start('three', '--trust', own);
  const operator = { kind: 'system', name: 'operator' } as const;
  assert.ok((await house.act(operator, (ctx) => addWitness(ctx, { key, url }))).ok);
  assert.equal(await askWitnesses(house, place), 1);
  const epoch = await openEpoch(house, place, ended);
  const by = () => ({ kind: 'staff', person: house.ids.next<'person'>(), roles: ['administrator'] }) as const;
  assert.equal(await askWitnesses(house, place), 0);
  assert.ok(
    (await house.act(by(), (ctx) => declareBreak(ctx, { epoch, reason: 'exercise', provedAt: ctx.clock.now() }))).ok,
  );
  await sequenceOnce(house, place);
  assert.equal(await askWitnesses(house, place), 0, 'one administrator is not enough');
  assert.ok((await house.act(by(), (ctx) => confirmBreak(ctx, { epoch, provedAt: ctx.clock.now() }))).ok);
  await sequenceOnce(house, place);
  assert.equal(await askWitnesses(house, place), 1, 'who caught the record at a fork does not go on with it');
  const told = await (await fetch(url)).text();
  assert.match(told, /guildhall-break\/1\nguildhall\/testham\/1\n.*reason exercise.*No log misbehaved/s);
});

test('it is told how it is called', async () => {
  const child = spawn(process.execPath, [program, 'witness', '--plaice']);
  assert.equal(await new Promise((resolve) => child.once('exit', resolve)), 2);
});
