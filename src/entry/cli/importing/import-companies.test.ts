import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createFileCustody, createFileLedger } from '../../../foundation/vault/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { findCompany } from '../../../work/places/index.js';
import { importCompaniesCommand } from './import-companies.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-companies-test-'));
const data = join(root, 'data');
const house = await testHouse({
  custody: createFileCustody(join(data, 'keys')),
  ledger: createFileLedger(join(data, 'shred')),
});
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});
const path = join(root, 'companies.csv');
const header = 'CompanyName, CompanyNumber,RegAddress.PostTown,CompanyStatus';

async function run(lines: readonly string[], file = path) {
  await writeFile(path, lines.join('\n'));
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url };
  const status = await importCompaniesCommand.run({ args: [file], environment, out: hear, error: hear });
  return { status, said: said.join('\n') };
}
const nameOf = async (number: string) => (await house.read((ctx) => findCompany(ctx, number)))?.name;

test('a file is loaded, a newer one says more, and what is no company is passed over', async () => {
  const first = await run([
    header,
    '"CANARY, CAKES LTD",01234567,WEALDHAM,Active',
    'BAD LTD,12,WEALDHAM,Active',
    ',SC123456,,Active',
  ]);
  assert.equal(first.said, 'Loaded 1 companies; 2 rows had no number of eight characters, or no name.');
  assert.equal(await nameOf('01234567'), 'CANARY, CAKES LTD');
  assert.equal((await run([header, 'CANARY BAKERS LTD,01234567,WEALDHAM,Liquidation'])).status, 0);
  assert.equal(await nameOf('01234567'), 'CANARY BAKERS LTD');
  const other = await house.addPlace('elsewhere');
  assert.equal(await house.read({ place: other }, (ctx) => findCompany(ctx, '01234567')), undefined);
});

test('a file without the columns, or that is not there, is told of', async () => {
  assert.match((await run(['name,number'])).said, /must have the columns CompanyName, CompanyNumber, CompanyStatus/);
  const none = await run([header], join(root, 'nothing.csv'));
  assert.deepEqual([none.status, /There is no file/.test(none.said)], [1, true]);
});
