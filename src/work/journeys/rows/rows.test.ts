import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { testHouse } from '../../../platform/database/testing.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { getCase } from '../../cases/index.js';
import { type Answers, askingNow } from '../../services/index.js';
import { firm, publish } from '../../services/testing.js';
import { type Held, withAnswer } from '../answers.js';
import { askPage } from '../ask-page.js';
import { checkAnswers } from '../check-answers.js';
import { submitDraft } from '../submit-draft.js';
import { createBrowser, type Form } from '../testing.js';
import { addingStep, walk } from '../walk.js';
import { compactRows } from './compact-rows.js';
import { withoutRow } from './without-row.js';

const house = await testHouse();
after(() => house.close());
const service = await publish(house, firm);
const asking = await house.read(askingNow);

const partner = (at: number, full_name: string, share: string): Form => ({
  [`partners_${at}_full_name`]: full_name,
  [`partners_${at}_share`]: share,
});
const pageOf = (at: number) => `partners-${at}-full-name`;
const browserOf = () => createBrowser(house, 'firm');

/** A firm whose partners have these shares, as far as the list of them. */
async function withPartners(...shares: readonly string[]) {
  const browser = browserOf();
  await browser.start();
  await browser.answer('kind', { kind: 'firm' });
  for (const [index, share] of shares.entries()) {
    if (index > 0) await browser.answer('partners', { partners: 'yes' });
    await browser.answer(pageOf(index + 1), partner(index + 1, `Partner ${'ABCD'[index]}`, share), { isAdding: true });
  }
  return browser;
}

describe('adding rows', () => {
  test('asks for the first, then whether there is another', async () => {
    const browser = browserOf();
    await browser.start();
    assert.equal(await browser.answer('kind', { kind: 'firm' }), `page ${pageOf(1)}`);
    assert.equal(await browser.answer(pageOf(1), partner(1, 'Mair Ellis', '60')), 'page partners');
    assert.equal(await browser.answer('partners', { partners: 'no' }), 'wrong partners', 'two are needed');
    assert.equal(await browser.answer('partners', {}), 'wrong partners');
    assert.equal(await browser.answer('partners', { partners: 'yes' }), `page ${pageOf(2)}`);
    assert.equal(await browser.answer(pageOf(2), partner(2, 'Ifan Rees', '40')), 'page partners');
    assert.equal(await browser.answer('partners', { partners: 'no' }), 'page email');
  });

  test('does not ask for rows whose question is not asked', async () => {
    const browser = browserOf();
    await browser.start();
    assert.equal(await browser.answer('kind', { kind: 'lone' }), 'page email');
    assert.equal(await browser.answer(pageOf(1), partner(1, 'Mair Ellis', '60')), 'not-asked');
    assert.equal(await browser.answer('partners', { partners: 'yes' }), 'not-asked');
  });

  test('judges each row by itself, and all of them together', async () => {
    const browser = await withPartners('60', '30');
    assert.equal(await browser.answer(pageOf(2), partner(2, 'Partner B', '130')), `wrong ${pageOf(2)}`);
    assert.equal(await browser.answer('partners', { partners: 'no' }), 'wrong partners');
    const { journey } = await browser.find();
    assert.ok(journey);
    const asked = await house.read((ctx) => askPage(ctx, journey, 'partners', { isWrong: true, isAgain: false }));
    assert.equal(asked.ok && asked.value.fields[0]?.fault?.say.en, 'The shares must be 100 together');
  });

  test('asks what hangs on an answer of the same row', async () => {
    const browser = await withPartners('95', '5');
    assert.equal(await browser.answer('partners', { partners: 'no' }), 'not-asked', 'a row is not whole yet');
    const more = { ...partner(2, 'Partner B', '5'), partners_2_why_little: 'A cousin' };
    assert.equal(await browser.answer(pageOf(2), more), 'page partners');
  });

  test('stops at the most, whatever is posted', async () => {
    const browser = await withPartners('25', '25', '25', '25');
    assert.equal(await browser.answer('partners', { partners: 'yes' }), 'page email');
    for (const page of [
      'partners-5-full-name',
      'partners--1-full-name',
      'partners-__proto__-full-name',
      'partners-0-full-name',
    ])
      assert.equal(await browser.answer(page, {}), 'not-asked', page);
  });

  test('keeps both rows when two tabs add one, and one when a button is pressed twice', async () => {
    const browser = await withPartners('50');
    await browser.answer('partners', { partners: 'yes' });
    await browser.answer(pageOf(2), partner(2, 'Of the first tab', '25'), { isAdding: true });
    await browser.answer(pageOf(2), partner(2, 'Of the first tab', '25'), { isAdding: true });
    assert.equal(
      await browser.answer(pageOf(2), partner(2, 'Of the second tab', '25'), { isAdding: true }),
      'page partners',
    );
    assert.equal(await browser.answer('partners', { partners: 'no' }), 'page email');
    const { journey } = await browser.find();
    assert.ok(journey);
    const names = checkAnswers(journey).answers.flatMap(({ field, text, row }) =>
      field.endsWith('full_name') && text ? [`${row?.heading.en} ${reveal(text.en)}`] : [],
    );
    assert.deepEqual(names, ['Partner 1 Partner A', 'Partner 2 Of the first tab', 'Partner 3 Of the second tab']);
  });

  test('shows back what was refused, and says which rows are the same', async () => {
    const browser = await withPartners('60', '40');
    await browser.answer('partners', { partners: 'yes' });
    assert.equal(await browser.answer(pageOf(3), partner(3, 'Partner C', 'many')), `wrong ${pageOf(3)}`);
    const { journey: typed } = await browser.find();
    assert.ok(typed);
    const asked = await house.read((ctx) => askPage(ctx, typed, pageOf(3), { isWrong: true, isAgain: false }));
    assert.ok(asked.ok);
    assert.deepEqual(asked.value.fields.map(({ value }) => value && reveal(value)[''])[1], ['many']);
    assert.equal(asked.value.title?.en, 'Partner 3');
    await browser.answer(pageOf(3), partner(3, 'Partner B', '40'));
    const { journey } = await browser.find();
    assert.ok(journey);
    const list = await house.read((ctx) => askPage(ctx, journey, 'partners', { isWrong: false, isAgain: false }));
    assert.deepEqual(list.ok && list.value.fields[0]?.listed?.same, [3]);
  });
});

describe('a row that is taken out', () => {
  test('leaves the others as they were, and calls them by their new places', async () => {
    const browser = await withPartners('20', '30', '50');
    assert.equal(await browser.answer('partners', {}, { remove: 2 }), 'page partners');
    assert.equal(await browser.answer('partners', {}, { remove: 2 }), 'page partners', 'pressed twice');
    assert.equal(await browser.answer('partners', {}, { remove: 99 }), 'page partners');
    const { journey } = await browser.find();
    assert.ok(journey);
    const asked = await house.read((ctx) => askPage(ctx, journey, pageOf(3), { isWrong: false, isAgain: false }));
    assert.equal(asked.ok && asked.value.title?.en, 'Partner 2');
    assert.equal(journey.walk.missing?.page.id, 'partners');
  });
});

interface Did {
  readonly is: 'add' | 'remove' | 'change';
  readonly which: number;
}
const deeds = fc.array(fc.record<Did>({ is: fc.constantFrom('add', 'add', 'remove', 'change'), which: fc.nat(3) }), {
  maxLength: 20,
});
const hold = (held: Held, at: number, name: string): Held =>
  ['full_name', 'share'].reduce(
    (kept, column) =>
      withAnswer(kept, `partners_${at}_${column}`, { raw: {}, value: column === 'share' ? '25' : name }),
    held,
  );

test('whatever is added, changed and taken out, the case has the rows that are left, in order and without gaps', () => {
  fc.assert(
    fc.property(deeds, (all) => {
      let held: Held = withAnswer({}, 'kind', { raw: {}, value: 'firm' });
      held = withAnswer(held, 'partners', { raw: {}, value: [] });
      const model: { slot: number; name: string }[] = [];
      for (const [index, { is, which }] of all.entries()) {
        const target = model[which];
        const walked = walk(service, held, asking);
        const free = model.length === 0 ? 1 : addingStep(walked, 'partners')?.page.row?.at;
        if (is === 'add' && free !== undefined) {
          held = hold(held, free, `New ${index}`);
          model.push({ slot: free, name: `New ${index}` });
          model.sort((one, other) => one.slot - other.slot);
        } else if (is === 'change' && target) {
          held = hold(held, target.slot, `Changed ${index}`);
          target.name = `Changed ${index}`;
        } else if (is === 'remove' && target) {
          held = withAnswer(withoutRow(service.declaration, held, 'partners', target.slot), 'partners', {
            raw: {},
            value: [],
          });
          model.splice(which, 1);
        }
      }
      const answers: Answers = compactRows(service.declaration, walk(service, held, asking).answers);
      const names = [1, 2, 3, 4].flatMap((at) => {
        const answer = answers[`partners_${at}_full_name`];
        return answer ? [contentOf(answer)] : [];
      });
      assert.deepEqual(
        names,
        model.map(({ name }) => name),
      );
      assert.deepEqual(
        answers.partners && contentOf(answers.partners),
        model.map((_, at) => String(at + 1)),
      );
    }),
    { numRuns: 60 },
  );
});

describe('a case of rows', () => {
  test('has a subject for each row that there may be, so that none tells how many there are', async () => {
    const browser = await withPartners('60', '40');
    await browser.answer('partners', { partners: 'no' });
    await browser.answer('email', { email: 'mair@example.org' });
    const { draft } = await browser.find();
    const sent = await house.act((ctx) => submitDraft(ctx, { token: browser.token, revision: draft.revision }));
    assert.ok(sent.ok, JSON.stringify(sent));
    const one = await house.read((ctx) => getCase(ctx, sent.value.case));
    assert.deepEqual(Object.keys(one.subjects).sort(), [
      'applicant',
      'partner-1',
      'partner-2',
      'partner-3',
      'partner-4',
    ]);
    assert.equal(new Set(Object.values(one.subjects)).size, 5);
    assert.deepEqual(one.released, { 'count:partners': 2 });
    const text = `select subject_id, count(*)::int as envelopes from vault.envelope
      where place_id = $1 and row_id = $2 group by subject_id`;
    const found = await house.read((ctx) => ctx.prepared('envelopes of rows', text, [ctx.place, one.id]));
    assert.deepEqual(found.map((row) => (row as { envelopes: number }).envelopes).sort(), [1, 2, 2, 2, 2].sort());
  });
});
