import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../platform/database/testing.js';
import { reveal } from '../../platform/sealed/browser.js';
import { getCase } from '../cases/index.js';
import { loadAddresses, loadAreas } from '../places/index.js';
import { brokenLamp, publish } from '../services/testing.js';
import { shownRaw } from './answers.js';
import { askPage } from './ask-page.js';
import { checkAnswers } from './check-answers.js';
import { draftDays } from './draft.js';
import { findDraft } from './open-journey.js';
import { startDraft } from './start-draft.js';
import { submitDraft } from './submit-draft.js';
import { createBrowser, lampForms } from './testing.js';

const house = await testHouse();
after(() => house.close());
const service = await publish(house);

const pages = ['lamp', 'broken-on', 'address', 'neighbour'] as const;

/** A draft with every page answered. */
async function answered() {
  const browser = createBrowser(house);
  await browser.start();
  for (const page of pages) await browser.answer(page, lampForms[page]);
  const { draft } = await browser.find();
  const submit = (revision = draft.revision, token = browser.token) =>
    house.act((ctx) => submitDraft(ctx, { token, revision }));
  return { browser, draft, submit };
}

describe('a draft', () => {
  test('begins at the first page, by a channel that the service has', async () => {
    assert.equal(await createBrowser(house).start(), 'lamp');
    const refused = await house.act({ channel: 'field' }, (ctx) => startDraft(ctx, service));
    assert.deepEqual(refused, { ok: false, refused: 'channel-not-offered' });
  });

  test('is found by its own token alone, in its own place, until it expires', async () => {
    const browser = createBrowser(house);
    await browser.start();
    const other = await house.addPlace('elsewhere');
    const [service = '', key = '', secret = ''] = browser.token.split('.');
    const forged = [
      'x'.repeat(43),
      [service, key, 'x'.repeat(43)],
      [service, 'x'.repeat(22), secret],
      ['no', key, secret],
    ];
    for (const token of forged.map((parts) => (typeof parts === 'string' ? parts : parts.join('.'))))
      assert.equal(await house.read((ctx) => findDraft(ctx, token)), undefined);
    assert.equal(await house.read({ place: other }, (ctx) => findDraft(ctx, browser.token)), undefined);
    house.clock.advance(draftDays * 86_400_000 - 1);
    assert.ok(await house.read((ctx) => findDraft(ctx, browser.token)));
    house.clock.advance(1);
    assert.equal(await house.read((ctx) => findDraft(ctx, browser.token)), undefined);
    house.clock.set(new Date('2026-03-02T09:00:00Z'));
  });
});

describe('answering a page', () => {
  test('leads on from page to page, then to the summary', async () => {
    const browser = createBrowser(house);
    await browser.start();
    const way = [];
    for (const page of pages) way.push(await browser.answer(page, lampForms[page]));
    assert.deepEqual(way, ['page broken-on', 'page address', 'page neighbour', 'check']);
  });

  test('is refused for a page that the answers do not lead to, and without a draft', async () => {
    const browser = createBrowser(house);
    assert.equal(await browser.answer('lamp', lampForms.lamp), 'no-draft');
    await browser.start();
    assert.equal(await browser.answer('address', lampForms.address), 'not-asked');
    assert.equal(await browser.answer('afraid', lampForms.afraid), 'not-asked');
    assert.equal(await browser.answer('nothing', {}), 'not-asked');
  });

  test('that is wrong comes back with what was typed and what to mend, and the answer before it stands', async () => {
    const browser = createBrowser(house);
    await browser.start();
    await browser.answer('lamp', lampForms.lamp);
    await browser.answer('broken-on', lampForms['broken-on']);
    const wrong = { ...lampForms['broken-on'], 'broken_on-day': '31' };
    assert.equal(await browser.answer('broken-on', wrong), 'wrong broken-on');
    const { journey } = await browser.find();
    assert.ok(journey);
    const asked = await house.read((ctx) => askPage(ctx, journey, 'broken-on', { isWrong: true, isAgain: false }));
    const [field] = asked.ok ? asked.value.fields : [];
    assert.deepEqual(field?.value && reveal(field.value), { day: ['31'], month: ['2'], year: ['2026'] });
    assert.deepEqual(field?.fault?.parts, ['day']);
    assert.equal(asked.ok && asked.value.previous, 'lamp');
    const raw = shownRaw(journey.shown, 'broken_on', 'raw');
    assert.deepEqual(raw && reveal(raw), { day: ['27'], month: ['2'], year: ['2026'] });
  });

  test('is held against what its declaration refuses, by the day on which it is answered', async () => {
    const browser = createBrowser(house);
    await browser.start();
    await browser.answer('lamp', lampForms.lamp);
    const future = { 'broken_on-day': '3', 'broken_on-month': '3', 'broken_on-year': '2026' };
    assert.equal(await browser.answer('broken-on', future), 'wrong broken-on');
    const { journey } = await browser.find();
    assert.ok(journey);
    const asked = await house.read((ctx) => askPage(ctx, journey, 'broken-on', { isWrong: true, isAgain: false }));
    assert.equal(asked.ok && asked.value.fields[0]?.fault?.say.en, 'The date must be today or in the past');
  });

  test('of a changed question asks what the change made necessary, then leads back to the summary', async () => {
    const { browser } = await answered();
    assert.equal(await browser.answer('lamp', { lamp: 'path' }, { isChange: true }), 'page afraid');
    assert.equal(await browser.answer('afraid', lampForms.afraid, { isChange: true }), 'check');
    assert.equal(await browser.answer('lamp', { lamp: 'street' }, { isChange: true }), 'check');
    const { journey } = await browser.find();
    assert.equal(journey && 'afraid' in journey.walk.answers, false, 'what is not asked any more is not sent');
  });

  test('that is only left keeps what was typed and judges nothing', async () => {
    const browser = createBrowser(house);
    await browser.start();
    await browser.answer('lamp', lampForms.lamp);
    assert.equal(await browser.answer('broken-on', { 'broken_on-day': '99' }, { isKept: true }), 'kept broken-on');
    const { journey } = await browser.find();
    const typed = journey && shownRaw(journey.shown, 'broken_on', 'typed');
    assert.deepEqual(typed && reveal(typed), { day: ['99'] });
    assert.equal(journey?.walk.missing?.page.id, 'broken-on');
  });

  test('in two tabs at once loses neither answer', async () => {
    const { browser } = await answered();
    const results = await Promise.all([
      browser.answer('neighbour', { neighbour: 'Nia Canary', remark: '' }),
      browser.answer('broken-on', { ...lampForms['broken-on'], 'broken_on-day': '26' }),
      browser.answer('address', { ...lampForms.address, email: 'nia@example.org' }),
    ]);
    assert.deepEqual(results, ['check', 'page address', 'page neighbour']);
    const { journey } = await browser.find();
    const say = (field: string) => {
      const text = journey && checkAnswers(journey).answers.find((each) => each.field === field)?.text;
      return text && [reveal(text.en), reveal(text.cy)];
    };
    assert.deepEqual(say('neighbour'), ['Nia Canary', 'Nia Canary']);
    assert.deepEqual(say('broken_on'), ['26 February 2026', '26 Chwefror 2026']);
    assert.deepEqual(say('email'), ['nia@example.org', 'nia@example.org']);
  });

  test('finds an address in the gazetteer and keeps the lines that it has there', async () => {
    const [id] = await house.act(async (ctx) => {
      loadAreas(ctx, [{ code: 'ward:millbrook', kind: 'ward', name: { en: 'Millbrook', cy: 'Nant y Felin' } }]);
      const house = { line: '12 Weir Street', street: 'Weir Street', town: 'Wealdham', postcode: 'WX2 1CA' };
      return loadAddresses(ctx, [{ ...house, area: 'ward:millbrook' }]);
    });
    const { browser, submit } = await answered();
    const searched = { 'address-find': 'wx2 1ca', 'address-search': 'yes' };
    assert.equal(await browser.answer('address', searched), 'search address');
    const { journey } = await browser.find();
    assert.ok(journey && id);
    const asked = await house.read((ctx) => askPage(ctx, journey, 'address', { isWrong: false, isAgain: true }));
    assert.deepEqual(asked.ok && asked.value.fields[0]?.addresses?.found.map(({ line }) => line), ['12 Weir Street']);
    assert.equal(await browser.answer('address', { address: '018f0000-0000-7000-8000-000000000001' }), 'wrong address');
    assert.equal(await browser.answer('address', { address: id }), 'page neighbour');
    const sent = await submit((await browser.find()).draft.revision);
    assert.ok(sent.ok);
    const one = await house.read((ctx) => getCase(ctx, sent.value.case));
    assert.equal(one.area, 'ward:millbrook');
  });
});

test('the summary says every answer that would be sent, in both languages, and what was worked out', async () => {
  const { browser } = await answered();
  const { journey } = await browser.find();
  assert.ok(journey);
  const { answers, missing } = checkAnswers(journey);
  assert.equal(missing, undefined);
  const said = answers.map(({ field, page, text }) => [field, page, text && reveal(text.cy)]);
  assert.deepEqual(said, [
    ['lamp', 'lamp', 'Stryd'],
    ['broken_on', 'broken-on', '27 Chwefror 2026'],
    ['address', 'address', '1 Weir Street, Wealdham, WX2 1CA'],
    ['born_on', 'address', undefined],
    ['email', 'address', 'mair@example.org'],
    ['neighbour', 'neighbour', 'Ifan Canary'],
    ['remark', 'neighbour', 'By the bridge'],
    ['days_dark', undefined, '3'],
    ['grave', undefined, 'Na'],
  ]);
});

describe('submitting', () => {
  test('opens one case, however often and from however many tabs it is pressed', async () => {
    const { browser, submit } = await answered();
    const pressed = await Promise.all([submit(), submit(), submit()]);
    const later = await submit();
    const references = new Set([...pressed, later].map((sent) => sent.ok && sent.value.reference));
    assert.equal(references.size, 1);
    assert.match([...references].join(), /^BL-/);
    const { draft, journey } = await browser.find();
    assert.equal(draft.sealed, undefined);
    assert.equal(journey, undefined);
    assert.equal(await browser.answer('lamp', lampForms.lamp), 'submitted');
  });

  test('keeps what is open in the case’s row and nothing that is sealed', async () => {
    const { submit } = await answered();
    const sent = await submit();
    assert.ok(sent.ok);
    const one = await house.read((ctx) => getCase(ctx, sent.value.case));
    const plain = { lamp: 'street', broken_on: '2026-02-27', remark: 'By the bridge', days_dark: '3', grave: false };
    assert.deepEqual(one.fields, plain);
    assert.equal(JSON.stringify(one).includes('Canary'), false);
    assert.deepEqual(Object.keys(one.subjects).sort(), ['reporter', 'witness']);
  });

  test('is refused when a page is missing, when what was checked has changed since, and without a draft', async () => {
    const browser = createBrowser(house);
    await browser.start();
    await browser.answer('lamp', lampForms.lamp);
    const press = (token: string, revision: number) => house.act((ctx) => submitDraft(ctx, { token, revision }));
    assert.deepEqual(await press(browser.token, 2), {
      ok: false,
      refused: 'incomplete',
      detail: { page: 'broken-on' },
    });
    assert.deepEqual(await press('x'.repeat(43), 1), { ok: false, refused: 'no-draft' });
    const { browser: other, draft, submit } = await answered();
    await other.answer('neighbour', { neighbour: 'Nia' });
    assert.deepEqual(await submit(draft.revision), { ok: false, refused: 'changed' });
    assert.equal((await submit(draft.revision + 1)).ok, true);
  });

  test('sends nothing that the summary did not say: what was worked out on another day is shown anew first', async () => {
    const { browser, submit } = await answered();
    const saidOf = async () => {
      const { journey } = await browser.find();
      assert.ok(journey);
      const line = checkAnswers(journey).answers.find(({ field }) => field === 'days_dark');
      return line?.text && reveal(line.text.en);
    };
    assert.equal(await saidOf(), '3');
    house.clock.advance(24 * 3_600_000);
    assert.deepEqual(await submit(), { ok: false, refused: 'changed' });
    assert.equal(await saidOf(), '4');
    const { draft } = await browser.find();
    const sent = await submit(draft.revision);
    assert.ok(sent.ok);
    const { fields } = await house.read((ctx) => getCase(ctx, sent.value.case));
    assert.equal(fields.days_dark, '4');
    house.clock.advance(-24 * 3_600_000);
  });

  test('sends the answer that was accepted, and not what was typed after it and refused', async () => {
    const { browser, submit } = await answered();
    assert.equal(await browser.answer('neighbour', { neighbour: '<b>\u0000', remark: 'Other' }), 'wrong neighbour');
    const sent = await submit((await browser.find()).draft.revision);
    assert.ok(sent.ok);
    assert.equal((await house.read((ctx) => getCase(ctx, sent.value.case))).fields.remark, 'By the bridge');
  });

  test('is refused when an answer would not be accepted today, with its page', async () => {
    const { submit } = await answered();
    house.clock.set(new Date('2026-03-20T09:00:00Z'));
    assert.deepEqual(await submit(), { ok: false, refused: 'not-valid', detail: { page: 'broken-on' } });
    house.clock.set(new Date('2026-03-02T09:00:00Z'));
    assert.equal((await submit()).ok, true);
  });
});

test('a draft keeps the questions that it began with, and is sealed by the newest marking', async () => {
  const { browser, submit } = await answered();
  await publish(
    house,
    brokenLamp
      .replace(
        '    mark: internal\n    need: To know the rest',
        '    mark: personal\n    about: reporter\n    need: To know the rest',
      )
      .replace('  - lamp\n  - broken_on\n', '  - [lamp, broken_on]\n'),
  );
  const { draft, journey } = await browser.find();
  assert.equal(draft.serviceVersion, 1);
  assert.equal(journey?.walk.steps[0]?.asks.length, 1);
  const sent = await submit();
  assert.ok(sent.ok);
  const one = await house.read((ctx) => getCase(ctx, sent.value.case));
  assert.equal(one.serviceVersion, 1);
  assert.equal('remark' in one.fields, false);
});
