import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createSetClock } from '../../../platform/clock.js';
import { createFileCustody } from './create-file-custody.js';
import { CustodyFaulty } from './key-folder.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-custody-test-'));
after(() => rm(root, { recursive: true }));
const clock = createSetClock(new Date('2026-03-02T09:00:00Z'));
let made = 0;
const newFolder = () => {
  made += 1;
  return join(root, String(made), 'keys');
};
const secret = Buffer.alloc(48, 7);
const isWindows = process.platform === 'win32';

test('the first start makes a key, the next one finds it', async () => {
  const folder = newFolder();
  const { kek, wrapped } = createFileCustody(folder, { clock }).wrap(secret);
  const again = createFileCustody(folder, { clock });
  assert.deepEqual(again.unwrap(kek, wrapped), secret);
  assert.deepEqual(again.list(), [{ name: kek, madeAt: clock.now() }]);
});

test('the folder and its keys are for their owner alone, or nothing starts', { skip: isWindows }, async () => {
  const folder = newFolder();
  createFileCustody(folder, { clock });
  const [file = ''] = await readdir(folder);
  assert.deepEqual([(await stat(folder)).mode & 0o777, (await stat(join(folder, file))).mode & 0o777], [0o700, 0o600]);
  await chmod(join(folder, file), 0o640);
  assert.throws(() => createFileCustody(folder, { clock }), /can be read by other users.*chmod 600/);
  await chmod(join(folder, file), 0o600);
  await chmod(folder, 0o755);
  assert.throws(() => createFileCustody(folder, { clock }), /chmod 700/);
});

test('a damaged key stops the start, says what to do and shows nothing of it', async () => {
  const folder = newFolder();
  createFileCustody(folder, { clock });
  const [file = ''] = await readdir(folder);
  const text = await readFile(join(folder, file), 'utf8');
  const { key } = JSON.parse(text) as { key: string };
  for (const broken of [text.slice(0, 40), text.replace(key, key.slice(2)), '']) {
    await writeFile(join(folder, file), broken);
    assert.throws(
      () => createFileCustody(folder, { clock }),
      (fault) => {
        assert.ok(fault instanceof CustodyFaulty);
        assert.match(fault.message, /not a whole key file. Put back your own copy/);
        assert.equal(fault.message.includes(key.slice(2, 12)), false);
        return true;
      },
    );
  }
});

test('a renewed key wraps from now on, in other processes within a second; a destroyed one opens nothing', async () => {
  const folder = newFolder();
  const [here, there] = [createFileCustody(folder, { clock }), createFileCustody(folder, { clock })];
  const old = here.wrap(secret);
  const { name } = here.renew();
  assert.equal(here.current, name);
  clock.advance(1000);
  assert.equal(there.current, name);
  assert.deepEqual(there.unwrap(old.kek, old.wrapped), secret);
  assert.throws(() => here.destroy(name), /is current/);
  const { atime, mtime } = await stat(folder);
  here.destroy(old.kek);
  await utimes(folder, atime, mtime); // as when both changes fall within one tick of the system's clock
  here.destroy(old.kek); // gone already is no fault: a rotation may be run again
  clock.advance(1000);
  assert.throws(() => there.unwrap(old.kek, old.wrapped), CustodyFaulty);
  assert.deepEqual(
    there.list().map((one) => one.name),
    [name],
  );
});

test('a key that another process made is found at once by its name', async () => {
  const folder = newFolder();
  const [here, there] = [createFileCustody(folder, { clock }), createFileCustody(folder, { clock })];
  here.renew();
  const { kek, wrapped } = here.wrap(secret);
  assert.deepEqual(there.unwrap(kek, wrapped), secret);
});

test('a database that came without its keys is told of, by the name of the key', () => {
  const stray = createFileCustody(newFolder(), { clock });
  const { kek, wrapped } = createFileCustody(newFolder(), { clock }).wrap(secret);
  assert.throws(() => stray.unwrap(kek, wrapped), new RegExp(`${kek} is not in`));
});
