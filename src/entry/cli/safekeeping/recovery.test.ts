import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
const config = readConfig({ GUILDHALL_DATA: data });
const custody = createFileCustody(config.keys, { recovery: config.recovery });
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
const doctor = async () => (await checkRecovery(config, custody)).is;

describe('a key-recovery copy', () => {
  test('is to be made anew where the shares are of an earlier version, and the doctor says how', async () => {
    const note = join(data, 'recovery-tested.json');
    await writeFile(note, JSON.stringify({ testedAt: '2026-08-03T09:00:00.000Z', keys: [custody.current] }));
    const { is, say } = await checkRecovery(config, custody);
    assert.equal(is, 'fault');
    assert.match(say, /tried on 2026-08-03 are of an earlier version.*neither --test nor --restore takes them/);
    assert.match(say, /\.\/guildhall keys recovery DIR, then \.\/guildhall keys recovery --test SHARE SHARE/);
    await rm(note);
  });

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

  test('opens what a rotation made after the shares were given, with the keys folder lost', async () => {
    assert.equal(await doctor(), 'advice', 'the last copy was not tried');
    assert.equal((await run(['--test', ...shares('second')])).status, 0);
    const old = custody.wrap(secret);
    custody.renew();
    const { kek: newer, wrapped: anew } = custody.wrap(secret);
    custody.destroy(old.kek);
    assert.equal(await doctor(), 'well');
    assert.equal((await run(['--test', ...shares('second')])).status, 0);
    await rename(join(data, 'keys'), join(root, 'lost'));
    assert.equal((await run(['--restore', ...shares('second')])).status, 0);
    const recovered = createFileCustody(join(data, 'keys'), { recovery: join(data, 'recovery') });
    assert.deepEqual(recovered.unwrap(newer, anew), secret);
    assert.throws(() => recovered.unwrap(old.kek, old.wrapped), /is not in/, 'what was destroyed is not recovered');
    recovered.renew();
    const { kek: newest, wrapped: last } = recovered.wrap(secret);
    const folder = join(root, 'again');
    const environment = { GUILDHALL_DATA: data, GUILDHALL_KEYS: folder };
    assert.equal((await run(['--restore', ...shares('second')], environment)).status, 0);
    assert.deepEqual(createFileCustody(folder).unwrap(newest, last), secret, 'the shares stay good after a recovery');
  });

  test('shows nothing of a key where it lies, and is refused where a byte was changed', async () => {
    const file = join(data, 'recovery', 'guildhall-keys.sealed');
    const kept = await readFile(file, 'utf8');
    for (const name of await readdir(join(data, 'keys'))) {
      const { key } = JSON.parse(await readFile(join(data, 'keys', name), 'utf8')) as { key?: string };
      if (key) for (const text of [key, Buffer.from(key, 'hex').toString('base64')]) assert.ok(!kept.includes(text));
    }
    await writeFile(file, kept.replace(/kek-(\d)/, 'kek-9'));
    assert.match((await run(['--test', ...shares('second')])).said, /was changed since it was written/);
    await rm(file);
    assert.match((await run(['--test', ...shares('second')])).said, /is not there, or not whole/);
    await writeFile(file, kept);
    assert.equal((await run(['--test', ...shares('second')])).status, 0);
  });

  test('is named by the doctor with what would be lost, where a key is not in it, and mended by the next turn', async () => {
    const live = createFileCustody(join(data, 'keys'), { recovery: join(data, 'recovery') });
    const file = join(data, 'recovery', 'guildhall-keys.sealed');
    const before = await readFile(file, 'utf8');
    const first = live.current;
    live.renew();
    await writeFile(file, before);
    const look = () => checkRecovery(config, live);
    const found = await look();
    assert.equal(found.is, 'fault');
    assert.ok(found.say.includes(live.current) && !found.say.includes(first), found.say);
    assert.match(found.say, /nothing sealed in this database would open again/);
    live.keepCopy();
    assert.equal((await look()).is, 'well');
  });

  test('lets no key come into use that could not be recovered', async () => {
    await writeFile(join(root, 'file'), '');
    const blocked = createFileCustody(config.keys, { recovery: join(root, 'file', 'folder') });
    const before = blocked.list();
    assert.throws(() => blocked.renew(), /cannot be (read|written)/);
    assert.deepEqual(blocked.list(), before);
  });

  test('ends with the next one, which counts once it was tried', async () => {
    assert.equal((await run([copy('third')])).status, 0);
    assert.equal(await doctor(), 'advice');
    assert.match((await run(['--test', ...shares('second')])).said, /sealed for the shares of another copy/);
    assert.equal((await run(['--test', ...shares('third')])).status, 0);
    assert.equal(await doctor(), 'well');
  });
});
