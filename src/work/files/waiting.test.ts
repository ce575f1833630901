import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { listStream } from '../../foundation/record/index.js';
import { shredKeys } from '../../foundation/vault/index.js';
import type { FileId } from '../../platform/ids.js';
import { open } from '../../platform/sealed/open.js';
import type { FileAnswer } from './file.js';
import { createClamd, dropFiles, rescanFiles, sweepFiles } from './index.js';
import { fileHouse } from './testing/file-house.js';
import { samplePdf, testVirus } from './testing/samples.js';

const { folder, clamd, house, close, who, draft, sent, keep, read, listObjects, stateOf } = await fileHouse();
after(close);
beforeEach(() => {
  clamd.mode = 'well';
});

describe('while the scanner is away', () => {
  for (const mode of ['silent', 'broken', 'full'] as const)
    test(`a file is taken and waits, and nobody opens it (${mode})`, async () => {
      clamd.mode = mode;
      const file = await sent(samplePdf(mode.length));
      assert.equal(await stateOf(file), 'waiting');
      const { case: owner } = await keep(file);
      assert.equal(await read(open([file]), owner), 'waiting');
      clamd.mode = 'well';
      await rescanFiles(house, house.place);
      assert.deepEqual(await read(open([file]), owner), samplePdf(mode.length));
    });

  test('one that has a virus is removed when it is back, and the record has it', async () => {
    clamd.mode = 'full';
    const file = await sent(Buffer.from(samplePdf(100).toString().replace('%x', `%${testVirus}`)));
    const { case: owner } = await keep(file);
    await rescanFiles(house, house.place);
    assert.equal(await stateOf(file), 'waiting');
    clamd.mode = 'well';
    await rescanFiles(house, house.place);
    assert.equal(await read(open([file]), owner), 'infected');
    assert.equal(
      (await listObjects()).some((path) => path.endsWith(file.id)),
      false,
    );
    const [entry] = await house.read((ctx) => listStream(ctx.db, ctx.place, `file:${file.id}`));
    assert.equal(entry?.kind, 'file.judged');
    assert.deepEqual(entry.data, { case: owner, verdict: 'infected' });
  });

  test('one is not taken for clean where it does not listen at all', async () => {
    const scanner = createClamd({ path: join(folder, 'nowhere.sock') });
    assert.equal(await scanner.check(), false);
    const scan = scanner.begin();
    await scan.write(Buffer.from('x'));
    assert.equal(await scan.end(), 'unknown');
  });
});

describe('a file goes', () => {
  const exists = async (file: FileAnswer) => (await listObjects()).some((path) => path.endsWith(file.id));

  test('with the key of its draft, or of its case, and never while that lives', async () => {
    const one = await draft();
    const unsent = await sent(samplePdf(), { under: one.key });
    const two = await draft();
    const kept = await sent(samplePdf(), { under: two.key });
    const owner = await keep(kept);
    await shredKeys(house, who(), [one.key, two.key], 'draft-expired');
    await sweepFiles(house, house.place);
    assert.deepEqual([await exists(unsent), await exists(kept)], [false, true]);
    assert.deepEqual(await read(open([kept]), owner.case), samplePdf());
    await shredKeys(house, who(), owner.key ? [owner.key] : [], 'retention');
    assert.equal(await read(open([kept]), owner.case), 'gone', 'it opens no more from the moment its key is gone');
    await sweepFiles(house, house.place);
    assert.equal(await exists(kept), false);
  });

  test('when its sender takes it back, but not once it was sent', async () => {
    const back = await sent(samplePdf());
    const kept = await sent(samplePdf());
    await keep(kept);
    await house.act(async (ctx) => dropFiles(ctx, [back.id as FileId, kept.id as FileId]));
    await sweepFiles(house, house.place);
    assert.deepEqual([await exists(back), await exists(kept)], [false, true]);
  });

  test('when it never arrived whole, after an hour', async () => {
    const file = await sent(samplePdf());
    await house.act(async (ctx) =>
      ctx.writes.run(`update files.file set state = 'receiving' where place_id = $1 and id = $2`, [ctx.place, file.id]),
    );
    await sweepFiles(house, house.place);
    assert.equal(await exists(file), true);
    house.clock.set(new Date(house.clock.now().getTime() + 2 * 60 * 60 * 1000));
    await sweepFiles(house, house.place);
    assert.equal(await exists(file), false);
  });
});
