import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createOrgUnit } from '../../../foundation/people/index.js';
import { createFileCustody, createFileLedger } from '../../../foundation/vault/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { findPublished, readPageFiles } from '../../../work/content/index.js';
import { importPagesCommand } from './import-pages.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-pages-test-'));
const data = join(root, 'data');
const folder = join(root, 'pages');
await mkdir(folder);
const house = await testHouse({
  custody: createFileCustody(join(data, 'keys')),
  ledger: createFileLedger(join(data, 'shred')),
});
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});
await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
  createOrgUnit(ctx, { slug: 'waste', name: { en: 'Waste', cy: 'Gwastraff' } });
});

const en = (owner = 'waste', body = 'By 6am.') =>
  `---\ntitle: Bins\nsummary: When\nkind: page\nowner: ${owner}\nreview-on: 2027-03-31\n---\n${body}\n`;
const cy = '---\r\ntitle: Biniau\r\nsummary: Pryd\r\n---\r\nErbyn 6am.\r\n';

async function run(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  await rm(folder, { recursive: true });
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url };
  const status = await importPagesCommand.run({ args: [folder, ...args], environment, out: hear, error: hear });
  return { status, said: said.join('\n') };
}
const shown = async () => (await house.read((ctx) => findPublished(ctx, 'page', 'bins')))?.is;

test('pages come in from files, are published when asked to, and are left as they are when nothing changed', async () => {
  const files = { 'bins.en.md': en(), 'bins.cy.md': cy };
  assert.match((await run(files, '--check')).said, /1 pages, and nothing wrong/);
  assert.match((await run(files)).said, /0 published, 1 kept and not published/);
  assert.equal(await shown(), undefined);
  assert.match((await run(files, '--publish')).said, /1 published, 0 kept/);
  assert.equal(await shown(), 'published');
  assert.match((await run(files, '--publish')).said, /0 published, 0 kept and not published, 1 as they were/);
});

test('one that is refused keeps all out, and says why', async () => {
  const refused = await run({ 'bins.en.md': en('nobody'), 'bins.cy.md': cy });
  assert.equal(refused.status, 1);
  assert.match(refused.said, /bins: its owner is no team of this place/);
  assert.equal((await run({})).status, 1);
});

test('what is wrong with a file is told with its name', () => {
  const of = (files: Readonly<Record<string, string>>) =>
    readPageFiles(new Map(Object.entries(files))).faults.map(({ file, wrong }) => `${file}: ${wrong}`);
  assert.deepEqual(of({ 'bins.en.md': en() }), ['bins.cy.md: it is missing: write the page in this language too']);
  assert.deepEqual(of({ 'Bins.md': '' }), [
    'Bins.md: name it ID.en.md or ID.cy.md, ID in small letters, numbers and hyphens',
  ]);
  const wrong = of({ 'a.en.md': en().replace('kind: page', 'kind: leaflet'), 'a.cy.md': 'no head' });
  assert.match(wrong[0] ?? '', /a\.en\.md: kind: /);
  assert.match(wrong[1] ?? '', /does not begin with ---/);
  assert.match(of({ 'a.en.md': '---\n: : [\n---\nx', 'a.cy.md': cy })[0] ?? '', /its head/);
  assert.match(of({ 'a.en.md': en('waste', ' '), 'a.cy.md': cy })[0] ?? '', /says nothing under its head/);
});
