import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { createFileCustody, readShare } from '../../../foundation/vault/index.js';
import { readConfig } from '../../../platform/config.js';
import { checkRecovery } from '../doctor/check-recovery.js';
import { recoveryCommand } from './recovery.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-recovery-test-'));
after(() => rm(root, { recursive: true }));
const data = join(root, 'data');
const custody = createFileCustody(join(data, 'keys'));
const secret = Buffer.alloc(32, 7);
const { kek, wrapped } = custody.wrap(secret);

async function run(args: readonly string[], environment: Record<string, string> = { GUILDHALL_DATA: data }) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const status = await recoveryCommand.run({ args, environment, out: say, error: say });
  return { status, said: said.join('\n') };
}
const copy = (name: string) => join(root, name);
const shares = (name: string) =>
  [1, 2].map((number) => join(root, name, `guildhall-share-${number}.txt`)) as [string, string];
const doctor = async () => (await checkRecovery(readConfig({ GUILDHALL_DATA: data }), custody)).is;

describe('a key-recovery copy', () => {
  test('is nowhere until it is made, and counts only once it was tried', async () => {
    assert.equal(await doctor(), 'advice');
    assert.equal((await run([copy('first')])).status, 0);
    assert.equal(await doctor(), 'advice');
    const tried = await run(['--test', ...shares('first')]);
    assert.equal(tried.status, 0, tried.said);
    assert.equal(await doctor(), 'well');
  });

  test('restores every key from both shares, in either order, into an empty folder only', async () => {
    const keys = join(root, 'restored');
    const [one, other] = shares('first');
    const environment = { GUILDHALL_DATA: data, GUILDHALL_KEYS: keys };
    assert.equal((await run(['--restore', other, one], environment)).status, 0);
    assert.deepEqual(createFileCustody(keys).unwrap(kek, wrapped), secret);
    const again = await run(['--restore', one, other], environment);
    assert.match(again.said, /holds keys already/);
    assert.equal(again.status, 1);
  });

  test('says nothing of a key in one share alone', async () => {
    const [file] = await readFile(join(data, 'keys', `${kek}.json`), 'utf8').then((text) => [
      JSON.parse(text) as { key: string },
    ]);
    for (const path of shares('first')) {
      const share = readShare(await readFile(path, 'utf8'), path);
      assert.equal(share.sealed.includes(Buffer.from(file?.key ?? '', 'hex')), false);
      assert.notEqual(share.half.toString('hex'), file?.key);
    }
  });

  test('refuses one share twice, shares of two copies, a mistyped one, another file and one that is not there', async () => {
    assert.equal((await run([copy('second')])).status, 0);
    const [one, other] = shares('first');
    const [, strange] = shares('second');
    assert.match((await run(['--test', one, one])).said, /the same share twice/);
    assert.match((await run(['--test', one, strange])).said, /two different copies/);
    const bad = join(root, 'bad.txt');
    const text = await readFile(other, 'utf8');
    await writeFile(
      bad,
      text.replace(/half: ./, (found) => `half: ${found.endsWith('0') ? '1' : '0'}`),
    );
    assert.match((await run(['--test', one, bad])).said, /is damaged/);
    await writeFile(bad, 'a shopping list');
    assert.match((await run(['--test', one, bad])).said, /not a share/);
    assert.match((await run(['--test', one, join(root, 'nowhere')])).said, /is not there/);
    assert.match((await run([copy('first')])).said, /never written over/);
    for (const args of [[], ['--test', one], ['--test', '--restore', one, other], ['a', 'b']])
      assert.equal((await run(args)).status, 2, args.join(' '));
  });

  test('is stale once the keys were rotated, until a new one was made and tried', async () => {
    custody.renew();
    assert.equal(await doctor(), 'fault');
    const stale = await run(['--test', ...shares('first')]);
    assert.deepEqual([stale.status, /The copy is stale/.test(stale.said)], [1, true]);
    assert.equal((await run([copy('third')])).status, 0);
    assert.equal((await run(['--test', ...shares('third')])).status, 0);
    assert.equal(await doctor(), 'well');
  });
});
