import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { createOrgUnit, createPerson } from '../../../foundation/people/index.js';
import { listStream, rebuildCheck } from '../../../foundation/record/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import {
  importAssets,
  listOutsideAssets,
  type OutsideAsset,
  outsideAssetsRebuilt,
  planImport,
  readAssetFile,
} from '../index.js';
import { assetClasses } from './outside-asset.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'operator' } as const;
await house.act(system, async (ctx) => {
  createOrgUnit(ctx, { slug: 'revenues', name: { en: 'Revenues', cy: 'Refeniw' } });
});

const header = 'id,title,owner,location,classes,handling,retention,review_by';
const line = (...cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join();
const deeds = line('IA-1', 'Deeds', 'revenues', 'Strong room', 'personal open', '', 'permanent', '2027-03-31');
const file = (...lines: readonly string[]): string => [header, ...lines].join('\r\n');
const readFile = (text: string) => house.read(system, (ctx) => readAssetFile(ctx, text));
const findingsOf = async (text: string) =>
  (await readFile(text)).findings.map((one) => `${one.line}:${one.column}: ${one.name}: ${one.wrong}. ${one.fix}`);
const load = (assets: readonly OutsideAsset[], endsMissing = false) =>
  house.act(system, (ctx) => importAssets(ctx, assets, { endsMissing }));
const kindsOf = async (id: string) =>
  (await house.read(system, (ctx) => listStream(ctx.db, ctx.place, `asset:${id}`))).map(({ kind }) => kind);

describe('a file of assets that are held outside', () => {
  test('is read whatever the order of its columns, with byte order mark and the empty rows of a spreadsheet', async () => {
    const { assets, findings } = await readFile(`\uFEFF${file(deeds, ',,,,,,,', '')}`);
    assert.deepEqual(findings, []);
    assert.deepEqual(assets, [
      {
        ...{ id: 'IA-1', title: { en: 'Deeds', cy: 'Deeds' }, owner: 'revenues', location: 'Strong room' },
        ...{ classes: ['open', 'personal'], handling: 'OFFICIAL', retention: 'permanent', reviewBy: '2027-03-31' },
      },
    ]);
  });

  test('has each fault told by line and column, with the mend', async () => {
    const wrong = line('IA 2', '', 'taxes', 'SECRET', 'personal secret', 'SECRET', 'a while', '31/03/2027');
    assert.deepEqual(await findingsOf(file(deeds, wrong, deeds, 'IA-3,Short')), [
      '3:1: id: "IA 2" is no id. write 1 to 63 letters, digits and . - _, a letter or digit first',
      '3:2: title: it is empty. fill it in',
      '3:3: owner: there is no team "taxes". write one of revenues',
      '3:4: location: it bears a marking above OFFICIAL. take the row out: such an asset is not listed',
      '3:5: classes: "secret" is no data class. write one or more of open, internal, personal, special, with spaces between',
      '3:6: handling: "SECRET" is above OFFICIAL. take the row out: it is not listed',
      '3:7: retention: "a while" does not say how long. write it as 6 years after closed, as 18 months, or as permanent',
      '3:8: review_by: "31/03/2027" is no day. write it as 2027-03-31',
      '4:1: id: IA-1 stands on line 2 already. give each asset an id of its own',
      '5:1: file: the row has 2 cells, the header 8. put what holds a comma within quotes',
    ]);
  });

  test('passes over no column and no row without a word', async () => {
    const strange = (await findingsOf('id,id,colour\nA,B,C')).map((one) => one.split('. ')[0]);
    assert.deepEqual(strange.slice(0, 3), [
      '1:2: id: it is there twice',
      '1:3: colour: there is no such column',
      '1:1: title: the file has no such column',
    ]);
    assert.match((await findingsOf('')).join(), /the file is empty/);
    assert.match((await findingsOf(header)).join(), /no asset is in it/);
    assert.match(
      (await findingsOf(file(deeds, '"IA-9,never closed'))).join(),
      /3:1: file: a quotation mark never closes/,
    );
  });
});

describe('an import', () => {
  test('adds, brings up to date by id, keeps what is missing unless told to end it, and brings it back', async () => {
    const { assets } = await readFile(file(deeds, deeds.replace('IA-1', 'IA-2')));
    const [one, two] = assets as [OutsideAsset, OutsideAsset];
    await load([one, two]);
    await load([one, two]);
    assert.deepEqual(await kindsOf('IA-1'), ['asset.listed'], 'what did not change leaves no entry');
    const moved = { ...one, location: 'Archive' };
    const planned = await house.read(system, (ctx) => planImport(ctx, [moved], { endsMissing: true }));
    assert.deepEqual([planned.changed.length, planned.ended.length, planned.kept], [1, 1, 0]);
    assert.deepEqual(await house.read(system, listOutsideAssets), [one, two], 'a plan changes nothing');
    await load([moved]);
    assert.deepEqual(await house.read(system, listOutsideAssets), [moved, two]);
    await load([moved], true);
    assert.deepEqual(await house.read(system, listOutsideAssets), [moved]);
    await load([two]);
    assert.deepEqual(await house.read(system, listOutsideAssets), [moved, two]);
    assert.deepEqual(await kindsOf('IA-1'), ['asset.listed', 'asset.changed']);
    assert.deepEqual(await kindsOf('IA-2'), ['asset.listed', 'asset.ended', 'asset.listed']);
  });

  test('is the operator’s, and refused to an officer', async () => {
    const person = await house.act(system, async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Somebody' }));
    const actor = { kind: 'staff', person, roles: ['data-protection'] } as const;
    const refused = await house.act(actor, (ctx) => importAssets(ctx, [], { endsMissing: true }));
    assert.deepEqual(refused, { ok: false, refused: 'not-allowed' });
  });

  test('of any assets, one after the other, leaves what the last said, and the record explains it', async () => {
    const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\u0000'));
    const plain = { noNullPrototype: true } as const;
    const asset = fc.record(
      {
        id: fc.constantFrom('P-1', 'P-2', 'P-3'),
        title: fc.record({ en: words, cy: words }, plain),
        owner: fc.constant('revenues'),
        location: words,
        classes: fc.subarray([...assetClasses], { minLength: 1 }),
        handling: fc.constantFrom('OFFICIAL', 'OFFICIAL-SENSITIVE PERSONAL'),
        retention: fc.constantFrom('permanent', '6 years after closed'),
        reviewBy: fc.constantFrom('2025-06-30', '2027-03-31'),
      },
      plain,
    );
    const given = fc.uniqueArray(asset, { selector: ({ id }) => id, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 3 }), async (files) => {
        for (const assets of files) await load(assets, true);
        const sorted = [...(files.at(-1) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
        assert.deepEqual(await house.read(system, listOutsideAssets), sorted);
      }),
      { numRuns: 15 },
    );
    const verdict = await rebuildCheck(house, house.place, [outsideAssetsRebuilt], []);
    assert.ok(verdict.ok, JSON.stringify(verdict));
  });

  test('takes more than leave as one statement', async () => {
    const [one] = (await readFile(file(deeds))).assets as [OutsideAsset];
    const many = Array.from({ length: 205 }, (_, index) => ({ ...one, id: `M-${index}`, location: `Room ${index}` }));
    await load(many, true);
    assert.equal((await house.read(system, listOutsideAssets)).length, 205);
  });
});
