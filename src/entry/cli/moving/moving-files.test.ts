import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ObjectMissing } from '../../../platform/files/file-keeping.js';
import type { FileId } from '../../../platform/ids.js';
import { open } from '../../../platform/sealed/open.js';
import { objectPath } from '../../../work/files/index.js';
import { filesAt, samplePdf } from '../../../work/files/testing.js';
import { fillPlace } from '../evidence/testing.js';
import type { ExportManifest } from './manifest.js';
import { exportTo, importInto, installation, readAll, recipientOf } from './testing.js';

const [old, fresh] = [await installation('files-old'), await installation('files-new')];
after(async () => {
  await old.close();
  await fresh.close();
});
const place = await fillPlace(old.house);
fresh.house.clock.set(old.house.clock.now());
const here = filesAt(old.house, place);
const content = samplePdf(180_000);
const sent = async (whole: Buffer) => {
  const answer = await here.send(whole);
  return typeof answer === 'string' ? assert.fail(answer) : answer;
};
const [letter, second] = [await sent(content), await sent(samplePdf(1))];
const [owner, other] = [await here.keep(letter), await here.keep(second)];
const out = join(old.data, 'export');
const pathOf = ({ id }: { readonly id: string }) => `objects/${objectPath(place, id as FileId)}`;

async function copyWith(name: string, change: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(old.data, name);
  await cp(out, folder, { recursive: true });
  await change(folder);
  return folder;
}

async function refusalOf(folder: string) {
  const taken = await importInto(fresh, folder);
  return taken.ok ? assert.fail('it was taken') : [taken.refused, taken.detail];
}

test('a file that is missing, altered, swapped or besides is named, and nothing is taken over', async () => {
  assert.ok((await exportTo(old, 'wealdham', out, await recipientOf(fresh))).ok);
  const [one, two] = [pathOf(letter), pathOf(second)];
  const gone = await copyWith('gone', (folder) => rm(join(folder, one)));
  assert.deepEqual(await refusalOf(gone), ['damaged', { file: one, wrong: 'missing' }]);
  const swapped = await copyWith('swapped', async (folder) => {
    await rename(join(folder, one), join(folder, 'held'));
    await rename(join(folder, two), join(folder, one));
    await rename(join(folder, 'held'), join(folder, two));
  });
  assert.deepEqual((await refusalOf(swapped))[0], 'damaged');
  const more = await copyWith('more', async (folder) => {
    await mkdir(join(folder, 'objects/more'));
    await writeFile(join(folder, 'objects/more/x'), 'x');
  });
  assert.deepEqual(await refusalOf(more), ['damaged', { file: 'objects/more/x', wrong: 'stray' }]);
  const list = await copyWith('list', async (folder) => {
    const lines = await readFile(join(folder, 'objects.ndjson'), 'utf8');
    await writeFile(join(folder, 'objects.ndjson'), lines.split('\n').slice(1).join('\n'));
  });
  assert.deepEqual(await refusalOf(list), ['damaged', { file: 'objects.ndjson', wrong: 'changed', line: 1 }]);
  await assert.rejects(async () => {
    for await (const _ of fresh.house.files.objects.read(place, letter.id as FileId));
  }, ObjectMissing);
});

test('what people sent moves with the place, sealed, and opens there for its case', async () => {
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as ExportManifest;
  assert.ok(!(await readAll(out, [{ path: pathOf(letter) }])).includes('%PDF'));
  assert.ok(!manifest.files.some(({ path }) => path.startsWith('objects/')), 'the manifest does not grow with them');
  const taken = await importInto(fresh, out);
  assert.ok(taken.ok, JSON.stringify(taken));
  assert.deepEqual(taken.value.lost, []);
  const there = filesAt(fresh.house, place);
  assert.deepEqual(await there.read(open([letter]), owner.case, place), content);
  assert.deepEqual(await there.read(open([second]), other.case, place), samplePdf(1));
});

test('an export to nobody holds none of them, and says so', async () => {
  const folder = join(old.data, 'open');
  const made = await exportTo(old, 'wealdham', folder, undefined);
  assert.ok(made.ok && made.value.leftOut.some(({ what }) => what === 'objects'));
  await assert.rejects(readFile(join(folder, pathOf(letter))), { code: 'ENOENT' });
});

test('a file that the old store has lost is named on both sides, and the rest of the place moves', async () => {
  const third = await installation('files-third');
  third.house.clock.set(old.house.clock.now());
  try {
    await old.house.files.objects.remove(place, second.id as FileId);
    const folder = join(old.data, 'lossy');
    assert.ok((await exportTo(old, 'wealdham', folder, await recipientOf(third))).ok);
    const taken = await importInto(third, folder);
    assert.deepEqual(taken.ok && taken.value.lost, [{ place, id: second.id, lost: 'missing' }]);
    assert.deepEqual(await filesAt(third.house, place).read(open([letter]), owner.case, place), content);
  } finally {
    await third.close();
  }
});
