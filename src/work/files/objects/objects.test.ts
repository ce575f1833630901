import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ObjectMissing, type ObjectStore } from '../../../platform/files/file-keeping.js';
import type { FileId, PlaceId } from '../../../platform/ids.js';
import { createSeededRandom } from '../../../platform/random.js';
import { fakeS3 } from '../testing/fake-s3.js';
import { createFolderObjects } from './create-folder-objects.js';
import { createS3Objects } from './create-s3-objects.js';

process.env.AWS_ACCESS_KEY_ID = 'test-key';
process.env.AWS_SECRET_ACCESS_KEY = 'test-secret';
process.env.AWS_REGION = 'eu-west-2';

const folder = await mkdtemp(join(tmpdir(), 'guildhall-objects-'));
const s3 = await fakeS3();
after(async () => {
  await s3.close();
  await rm(folder, { recursive: true });
});

const place = '00000000-0000-7000-8000-000000000001' as PlaceId;
const id = (name: string) => `00000000-0000-7000-8000-${name.padStart(12, '0')}` as FileId;
const whole = createSeededRandom('objects').bytes(13 * 1024 * 1024);

async function* inParts(bytes: Buffer, length = 70_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function* breaking(bytes: number): AsyncGenerator<Buffer> {
  yield* inParts(whole.subarray(0, bytes));
  throw new Error('it broke off');
}

async function gather(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

const stores: Readonly<Record<string, ObjectStore>> = {
  'a folder': createFolderObjects(folder),
  S3: createS3Objects({ bucket: 'files', prefix: 'sealed', endpoint: s3.endpoint }),
};

for (const [what, store] of Object.entries(stores))
  describe(`objects in ${what}`, () => {
    for (const length of [0, 1, 100_000, 5 * 1024 * 1024, 5 * 1024 * 1024 + 70_000, whole.length])
      test(`are what was written: ${length} bytes`, async () => {
        const name = id(String(length));
        assert.equal(await store.write(place, name, inParts(whole.subarray(0, length))), length);
        assert.ok((await gather(store.read(place, name))).equals(whole.subarray(0, length)));
      });

    test('are not there where their source broke off, before or after much of it went', async () => {
      for (const bytes of [10_000, 12 * 1024 * 1024]) {
        await assert.rejects(store.write(place, id('77'), breaking(bytes)), /broke off/);
        await assert.rejects(gather(store.read(place, id('77'))), ObjectMissing);
      }
    });

    test('are gone once removed, and removed again without a fault', async () => {
      await store.write(place, id('88'), inParts(whole.subarray(0, 10)));
      await store.remove(place, id('88'));
      await store.remove(place, id('88'));
      await assert.rejects(gather(store.read(place, id('88'))), ObjectMissing);
    });

    test('can be said to be reachable', async () => assert.equal(await store.check(), true));
  });

test('S3 is asked by signed requests under the place’s own name, and no upload is left open', () => {
  assert.ok(s3.asked.every((asked) => /^HEAD \/files\/?$/.test(asked) || asked.includes(` /files/sealed/${place}/`)));
  assert.equal(s3.open.size, 0);
});

test('a folder keeps no part of what broke off', async () => {
  const names = await readdir(folder, { recursive: true });
  assert.deepEqual(
    names.filter((name) => name.endsWith('.part')),
    [],
  );
});
