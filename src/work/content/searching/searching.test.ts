import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { createOrgUnit } from '../../../foundation/people/index.js';
import { followOnce, sequenceOnce } from '../../../foundation/record/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { Language, Words } from '../../../platform/language/index.js';
import { publish } from '../../services/testing.js';
import { findContent, publishPage, removePage, searchableServices, writePage } from '../index.js';
import { welshForms } from './welsh-forms.js';
import { wordsAsked } from './words-asked.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'operator' } as const;
await house.act(system, async (ctx) => createOrgUnit(ctx, { slug: 'waste', name: { en: 'Waste', cy: 'Gwastraff' } }));

async function show(id: string, title: Words, body: Words): Promise<void> {
  const draft = {
    id,
    kind: 'page',
    owner: 'waste',
    reviewOn: '2027-03-31',
    title,
    summary: title,
    body,
    seen: 0,
  } as const;
  assert.ok((await house.act(system, (ctx) => writePage(ctx, draft))).ok);
  assert.ok((await house.act(system, (ctx) => publishPage(ctx, { id, seen: 1 }))).ok);
}
const search = (typed: string, language: Language = 'en', from = 0) =>
  house.read((ctx) => findContent(ctx, { typed, language, from }));
const idsOf = async (typed: string, language: Language = 'en') =>
  (await search(typed, language)).found.map(({ id }) => id);

await show(
  'recycling',
  { en: 'What you can recycle', cy: 'Beth y gallwch ei ailgylchu' },
  { en: 'Glass, paper and batteries.', cy: 'Gwydr, papur a batris. Rhowch nhw yn yr ardd.' },
);
await show(
  'bulky',
  { en: 'Large items', cy: 'Eitemau mawr' },
  {
    en: 'We collect a sofa with a glass table. Do not recycle it.',
    cy: 'Rydym yn casglu soffa. Mae’r gasgliad ddydd Llun.',
  },
);

test('English is found by its stems, the title before the text', async () => {
  assert.deepEqual(await idsOf('recycling'), ['recycling', 'bulky']);
  assert.deepEqual(await idsOf('glass'), ['bulky', 'recycling']);
  assert.deepEqual(await idsOf('collected SOFAS'), ['bulky']);
  assert.deepEqual(await idsOf('batter'), ['recycling'], 'half a word at the end finds the whole');
});

test('Welsh is found whichever mutation is typed or written', async () => {
  for (const typed of ['casgliad', 'gasgliad', 'nghasgliad', 'chasgliad'])
    assert.deepEqual(await idsOf(typed, 'cy'), ['bulky'], typed);
  for (const typed of ['gardd', 'ardd', 'ngardd']) assert.deepEqual(await idsOf(typed, 'cy'), ['recycling'], typed);
  assert.deepEqual(await idsOf('papur', 'cy'), ['recycling']);
  assert.deepEqual(await idsOf('bapur', 'cy'), ['recycling']);
});

test('what has all the words comes alone; where nothing has, what has any', async () => {
  assert.deepEqual(await idsOf('glass sofa'), ['bulky']);
  const loose = await search('batteries sofa');
  assert.equal(loose.isLoose, true);
  assert.equal(loose.found.length, 2);
});

test('words that are on no page are counted and go no further', async () => {
  const found = await search('sofa for Ffion Pritchard-Example of 12 Elm Rise');
  assert.deepEqual(found.known, ['sofa']);
  assert.equal(found.unknown, 5, 'for and of say nothing, and are not counted');
  assert.deepEqual((await search('zzz')).found, []);
  assert.deepEqual(await search('  '), { known: [], unknown: 0, found: [], hasMore: false, isLoose: false });
});

test('a service is found by what its newest version says', async () => {
  assert.deepEqual(await idsOf('lamp'), []);
  await publish(house);
  await sequenceOnce(house, house.place);
  while ((await followOnce(house, house.place, searchableServices)).passed > 0);
  const [first] = (await search('lamp')).found;
  assert.equal(first?.kind, 'service');
});

test('what is removed is found no more', async () => {
  await house.act(system, (ctx) => removePage(ctx, { id: 'recycling' }));
  assert.deepEqual(await idsOf('recycling'), ['bulky']);
});

test('whatever is typed is taken, and no character of it reaches the query as one', async () => {
  const nasty = ["'", '"', '\\', '&', '|', '!', ':*', '<->', '(', ')', '\u0000', '%', '\ud800', 'sofa', '’', '-'];
  const typed = fc.array(fc.constantFrom(...nasty), { maxLength: 12 }).map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(typed, fc.constantFrom('en' as const, 'cy' as const), async (text, language) => {
      await search(text, language);
    }),
    { numRuns: 60 },
  );
  assert.deepEqual(wordsAsked("O'Brien's wheelie-bin, wheelie-bin; 6AM!"), ["o'brien's", 'wheelie-bin', '6am']);
});

test('every form of a Welsh word leads to its radical', () => {
  const radicals = ['casgliad', 'pont', 'treth', 'gardd', 'bin', 'dŵr', 'llyfr', 'rheol', 'mam', 'ysgol', 'afon'];
  for (const radical of radicals)
    for (const form of welshForms(radical).filter((one) => one.length > 2))
      assert.ok(welshForms(form).includes(radical), `${form} of ${radical}`);
  assert.ok(welshForms('nghasgliad').includes('casgliad'));
  assert.ok(welshForms('phont').includes('pont'));
  assert.ok(welshForms('rardd').length > 0);
  assert.ok(welshForms('a'.repeat(40)).length <= 40);
});
