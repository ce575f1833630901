import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkout } from '../../../platform/checkout.js';
import { systemClock } from '../../../platform/clock.js';
import { createIds, type PlaceId } from '../../../platform/ids.js';
import { createSystemRandom } from '../../../platform/random.js';
import { createFileLedger } from './create-file-ledger.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-ledger-test-'));
after(() => rm(root, { recursive: true }));

const folder = join(root, 'shred');
const ledger = createFileLedger(folder);
const ids = createIds(systemClock, createSystemRandom());
const newPlace = (): PlaceId => ids.next<'place'>();
const fileOf = (place: PlaceId) => join(folder, `${place}.shred`);

async function linesOf(place: PlaceId): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of ledger.read(place)) lines.push(line);
  return lines;
}

test('lines are read in the order in which they were appended, each place’s apart', async () => {
  const [one, other] = [newPlace(), newPlace()];
  assert.deepEqual([await linesOf(one), await ledger.last(one)], [[], undefined]);
  await ledger.append(one, 'first');
  await ledger.append(other, 'elsewhere');
  await ledger.append(one, 'second');
  assert.deepEqual(await linesOf(one), ['first', 'second']);
  assert.equal(await ledger.last(one), 'second');
  assert.deepEqual(await linesOf(other), ['elsewhere']);
});

test('nobody else may read it', { skip: process.platform === 'win32' }, async () => {
  const place = newPlace();
  await ledger.append(place, 'first');
  assert.equal((await stat(fileOf(place))).mode & 0o777, 0o600);
  assert.equal((await stat(folder)).mode & 0o777, 0o700);
});

for (const [name, torn] of [
  ['the beginning of a line', 'thi'],
  ['zeros that a power cut left', '\0\0\0'],
  ['a line of which a piece is zeros', 'th\0\0rd\n'],
] as const)
  test(`${name} at the end was never a line, and the next one takes its place`, async () => {
    const place = newPlace();
    await writeFile(fileOf(place), torn);
    assert.deepEqual([await linesOf(place), await ledger.last(place)], [[], undefined]);
    await ledger.append(place, 'first');
    await appendFile(fileOf(place), torn);
    assert.deepEqual([await linesOf(place), await ledger.last(place)], [['first'], 'first']);
    await ledger.append(place, 'second');
    assert.equal(await readFile(fileOf(place), 'utf8'), 'first\nsecond\n');
  });

test('a line longer than any piece that is read at once comes back whole', async () => {
  const place = newPlace();
  const long = 'x'.repeat(200_000);
  await ledger.append(place, 'first');
  await ledger.append(place, long);
  assert.equal(await ledger.last(place), long);
  await ledger.append(place, 'third');
  assert.deepEqual(await linesOf(place), ['first', long, 'third']);
});

test('a line that would be two is refused', async () => {
  await assert.rejects(ledger.append(newPlace(), 'a\nb'), RangeError);
});

test('a line of which the disk takes only a part is a fault, and the line before it is still the last', {
  skip: process.platform === 'win32',
}, async () => {
  const place = newPlace();
  await ledger.append(place, 'first');
  // A file that may grow no further takes what fits, as a disk does that fills up.
  const program = `import(process.argv[1]).then(({ createFileLedger }) =>
    createFileLedger(process.argv[2]).append(process.argv[3], 'x'.repeat(600))).catch(({ code }) => process.stdout.write(code))`;
  const source = pathToFileURL(join(checkout, 'dist/src/foundation/vault/ledger/create-file-ledger.js')).href;
  const limited = 'ulimit -f 1 && exec "$0" -e "$1" "$2" "$3" "$4"'; // 512 bytes
  const args = ['-c', limited, process.execPath, program, source, folder, place];
  assert.equal(spawnSync('/bin/sh', args, { encoding: 'utf8' }).stdout, 'EFBIG');
  assert.ok((await stat(fileOf(place))).size > 'first\n'.length, 'a part was written');
  assert.equal(await ledger.last(place), 'first');
  await ledger.append(place, 'second');
  assert.deepEqual(await linesOf(place), ['first', 'second']);
});
