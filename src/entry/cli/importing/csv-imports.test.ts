import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createFileCustody, createFileLedger } from '../../../foundation/vault/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { type Address, findCompany, loadBoundaries, searchAddresses } from '../../../work/places/index.js';
import { importAddressesCommand } from './import-addresses.js';
import { importCompaniesCommand } from './import-companies.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-imports-test-'));
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

async function run(lines: readonly string[], file = path, command = importCompaniesCommand) {
  await writeFile(path, lines.join('\n'));
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url };
  const status = await command.run({ args: [file], environment, out: hear, error: hear });
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

const gazetteer =
  'UPRN,LOGICAL_STATUS,SAO_TEXT,PAO_START_NUMBER,PAO_START_SUFFIX,PAO_END_NUMBER,PAO_TEXT,STREET_DESCRIPTOR,LOCALITY,TOWN_NAME,POSTCODE,X_COORDINATE,Y_COORDINATE';
const importAddresses = (lines: readonly string[]) => run(lines, path, importAddressesCommand);
const found = async (typed: string): Promise<readonly Address[]> =>
  (await house.read((ctx) => searchAddresses(ctx, typed))).found;

test('a gazetteer is brought in, and the same file again changes nothing', async () => {
  const corners: readonly (readonly [number, number])[] = [
    ...([
      [1.7, 52.6],
      [1.8, 52.6],
      [1.8, 52.7],
      [1.7, 52.7],
      [1.7, 52.6],
    ] as const),
  ];
  await house.act(async (ctx) =>
    loadBoundaries(ctx, 'ward', [{ name: 'Caister', welsh: undefined, polygons: [[corners]] }]),
  );
  const rows = [
    gazetteer,
    '000100000001,1,FLAT 2,12,A,14,,Weir Street,Millbrook,Testham,TE1 1AA,651409.90,313177.27',
    '100000002,1,,3,,,,Weir Street,Testham,Testham,te11aa,,',
    '100000003,1,,,,,,Weir Street,,Testham,TE1 1AA,,',
    'x,1,,4,,,,Weir Street,,Testham,TE1 1AA,,',
    '100000005,1,,5,,,,Weir Street,,Testham,,,',
    '100000006,1,,6,,,,Weir Street,,Testham,TE1 1AA,9999999,0',
  ];
  const first = await importAddresses(rows);
  assert.equal(first.status, 1, 'rows were refused');
  const wrongs = first.said.split('\n').map((line) => line.replace(`${path}:`, ''));
  assert.deepEqual(wrongs, [
    '4: the building has no name and no number. Fix: give its PAO_TEXT or PAO_START_NUMBER.',
    '5: it has no UPRN of 1 to 12 figures. Fix: give its UPRN.',
    '6: there is no postcode that could be one. Fix: give its POSTCODE, such as AB1 2CD.',
    '7: its position is not in Great Britain. Fix: give easting and northing in metres, or degrees of WGS84.',
    '2 new, 0 changed, 0 as they were, 0 ended.',
    '4 rows were refused. The others are in; mend these and run the same command again.',
  ]);
  const [flat, three] = await found('weir street');
  assert.deepEqual(
    [flat?.line, flat?.town, flat?.area],
    ['FLAT 2, 12A-14 Weir Street', 'Millbrook, Testham', 'ward:caister'],
  );
  assert.deepEqual([three?.line, three?.postcode, three?.point], ['3 Weir Street', 'TE1 1AA', undefined]);
  const good = rows.slice(0, 3);
  assert.equal((await importAddresses(good)).said, '0 new, 0 changed, 2 as they were, 0 ended.');
  const ended = [gazetteer, good[1] ?? '', (good[2] ?? '').replace(',1,', ',8,')];
  assert.equal((await importAddresses(ended)).said, '0 new, 0 changed, 1 as they were, 1 ended.');
  assert.equal((await found('weir street')).length, 1);
  assert.equal((await importAddresses(good)).said, '0 new, 1 changed, 1 as they were, 0 ended.');
});

test('positions of OS Open UPRN are given to the buildings that are known', async () => {
  const positions = [
    'UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE',
    '100000002,651410.00,313177.00,52.65798,1.71605',
    '999999999,651410.00,313177.00,52.65798,1.71605',
  ];
  const { said, status } = await importAddresses(positions);
  assert.equal(status, 0);
  assert.equal(said, '0 new, 1 changed, 0 as they were, 0 ended; 1 are of buildings that the gazetteer does not have.');
  const [three] = await found('3 weir street');
  assert.deepEqual([three?.point, three?.area], [{ latitude: 52.65798, longitude: 1.71605 }, 'ward:caister']);
  assert.match((await importAddresses(['UPRN,NAME'])).said, /these are missing: STREET_DESCRIPTOR, or LATITUDE/);
});
