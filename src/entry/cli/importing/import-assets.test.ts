import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createOrgUnit } from '../../../foundation/people/index.js';
import { createFileCustody, createFileLedger } from '../../../foundation/vault/index.js';
import { listOutsideAssets } from '../../../insight/registers/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { importAssetsCommand } from './import-assets.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-assets-test-'));
const data = join(root, 'data');
const house = await testHouse({
  custody: createFileCustody(join(data, 'keys')),
  ledger: createFileLedger(join(data, 'shred')),
});
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});
await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
  createOrgUnit(ctx, { slug: 'revenues', name: { en: 'Revenues', cy: 'Refeniw' } });
});

const path = join(root, 'assets.csv');
const header = 'id,title,owner,location,classes,retention,review_by';
const row = (id: string, owner = 'revenues') => `${id},Deeds,${owner},Strong room,personal,permanent,2027-03-31`;
const ids = async () => (await house.read((ctx) => listOutsideAssets(ctx))).map(({ id }) => id);

async function run(rows: readonly string[], ...args: readonly string[]) {
  await writeFile(path, [header, ...rows].join('\n'));
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url };
  const status = await importAssetsCommand.run({ args: [path, ...args], environment, out: hear, error: hear });
  return { status, said: said.join('\n') };
}

test('is tried first, then done; what is missing stays until it is ended', async () => {
  const tried = await run([row('A'), row('B')], '--check');
  assert.equal(tried.said, 'Nothing is changed yet. It would be: 2 new, 0 changed, 0 as they were, 0 ended.');
  assert.deepEqual(await ids(), []);
  assert.equal((await run([row('A'), row('B')])).status, 0);
  const again = await run([row('A')]);
  const kept = '1 not in the file stays listed; --ended ends them.';
  assert.equal(again.said, `Imported: 0 new, 0 changed, 1 as they were, 0 ended. ${kept}`);
  assert.deepEqual(await ids(), ['A', 'B']);
  await run([row('A')], '--ended');
  assert.deepEqual(await ids(), ['A']);
});

test('one fault stops all of it, and is told by file, line and column', async () => {
  const { status, said } = await run([row('C'), row('D', 'taxes')]);
  assert.equal(status, 1);
  assert.equal(
    said,
    `${path}:3:3: owner: there is no team "taxes". Fix: write one of revenues.\n` +
      '1 finding. Nothing of the file was imported; mend it and run the same command again.',
  );
  assert.deepEqual(await ids(), ['A']);
});

test('says how it is called', async () => {
  assert.deepEqual(await run([], 'another.csv'), {
    status: 2,
    said: 'Say which: ./guildhall import assets FILE.csv [--check] [--ended] [--place SLUG]',
  });
});
