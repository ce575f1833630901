import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { recordedAt, sampleEntry, sampleProof, trusted, witness } from './testing.js';

const program = join(checkout, 'docs', 'verify-proof.mjs');
const folder = await mkdtemp(join(tmpdir(), 'guildhall-verify-proof-'));
after(() => rm(folder, { recursive: true }));
const keys = trusted.split('\n').flatMap((key) => ['--key', key]);

async function run(file: string, ...more: readonly string[]) {
  const path = join(folder, 'entry.tlog-proof');
  await writeFile(path, file);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, path, ...keys, ...more], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
const good = sampleProof({ size: 9, index: 8, cosignedAt: recordedAt / 1000 + 5 });

test('the program stands alone: one file of fewer than 300 lines that imports Node only', async () => {
  const source = await readFile(program, 'utf8');
  assert.ok(source.split('\n').length < 300);
  for (const [, from = ''] of source.matchAll(/ from '([^']+)'/g)) assert.match(from, /^node:/);
});

test('it tells what a true proof proves', async () => {
  const { status, said } = await run(good, '--quorum', '1');
  assert.equal(status, 0, said);
  assert.match(said, /case\.opened is entry 1 of case:8/);
  assert.match(said, /leaf 8 of the 9 that guildhall\/testham\/1 signed/);
  assert.match(said, new RegExp(`${witness} saw the same tree`));
});

test('it refuses each false file with a sentence', async () => {
  const bare = sampleProof({ size: 9, index: 8 });
  const long = sampleProof({ size: 2, index: 1, entry: sampleEntry(1, `{"a":"${'x'.repeat(65_536)}"}`) });
  const cases: readonly (readonly [string, RegExp, ...string[]])[] = [
    [good.replace(/^index 8$/m, 'index 7'), /not in the signed tree/],
    [good.replace('\n9\n', '\n10\n'), /not by the key that you trust/],
    [`${good}x`, /cut short/],
    [`${good}x\n`, /other than signatures/],
    [good.replace('@v1', ''), /first line/],
    [sampleProof({ size: 9, index: 8, cosignedAt: Math.ceil(Date.now() / 1000) + 900 }), /has not come yet/],
    [sampleProof({ size: 9, index: 8, cosignedAt: recordedAt / 1000 - 900 }), /before the entry/],
    [long, /65,535 bytes/],
    [bare, /0 of the given witnesses signed, and 1 are asked for/, '--quorum', '1'],
  ];
  for (const [file, sentence, ...more] of cases) {
    const { status, said } = await run(file, ...more);
    assert.equal(status, 1, said);
    assert.match(said, sentence);
  }
  assert.equal((await run(good, '--plaice')).status, 2);
});

const cases = '../shared/data/merkle';
const options = existsSync(cases) ? {} : { skip: 'the reference data is not here: 196 cases skipped' };

test('it gives every published case its right verdict', options, () => {
  const { status, stdout } = spawnSync(process.execPath, [program, '--cases', cases], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.deepEqual(stdout.match(/\d+ cases/g), ['98 cases', '98 cases']);
  console.log('suite: merkle by the stand-alone verifier: 196 cases ran, 0 skipped');
});
