import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { TestPage, Visitor } from '../testing.js';
import { type BinSite, binPath, binSite, walkBin } from './testing/bin-site.js';

let site: BinSite;
before(async () => {
  site = await binSite();
});
after(() => site.close());

const question = (name: string) => `${binPath}/questions/${name}`;

interface Pair {
  readonly reference: string;
  readonly code: string;
}

function pairOf(page: TestPage): Pair {
  const [, reference = ''] = />Reference<.*?<code[^>]*>([^<]+)</s.exec(page.body) ?? [];
  const [, code = ''] = />Return code<.*?<code[^>]*>([^<]+)</s.exec(page.body) ?? [];
  assert.match(reference, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  assert.match(code, /^([0-9A-Z]{5}-){5}[0-9A-Z]$/);
  return { reference, code };
}

async function save(visitor: Visitor, page: TestPage): Promise<Pair> {
  const offered = await visitor.press(page, 'Save and come back later', {});
  assert.equal(offered.path, `${binPath}/save`);
  return pairOf(await visitor.press(offered, 'Save my answers'));
}

const goBack = async (visitor: Visitor, pair: Pair): Promise<TestPage> =>
  visitor.press(await visitor.open('/return'), 'Open my answers', { ...pair });

describe('answers that were saved', () => {
  test('are opened in another browser by the reference and the code, also in small letters and without hyphens', async () => {
    const visitor = site.visitor();
    const saved = await save(visitor, await walkBin(visitor, { until: 'missed_on' }));
    const other = site.visitor();
    const back = await goBack(other, { ...saved, code: saved.code.toLowerCase().replaceAll('-', '') });
    assert.equal(back.path, question('missed-on'));
    assert.match((await other.open(question('container'))).body, /value="recycling" checked/);
    const first = await visitor.open(question('missed-on'));
    assert.equal(first.status, 404);
  });

  test('keep what was typed in the middle of a page', async () => {
    const visitor = site.visitor();
    const page = await walkBin(visitor, { until: 'missed_on' });
    await visitor.press(page, 'Save and come back later', { 'missed_on-day': '27' });
    const start = await visitor.open(binPath);
    const back = await visitor.follow(start, 'Carry on with your answers');
    assert.match(back.body, /id="missed_on-day"[^>]*value="27"/);
    assert.deepEqual(back.errors, []);
  });

  test('show the code once; a new one takes its place under the same reference', async () => {
    const visitor = site.visitor();
    const old = await save(visitor, await walkBin(visitor, { until: 'help' }));
    const again = await visitor.open(`${binPath}/save`);
    assert.equal(again.body.includes(old.code), false);
    assert.ok(again.text.includes(old.reference));
    const renewed = pairOf(await visitor.press(again, 'Get a new return code'));
    assert.equal(renewed.reference, old.reference);
    assert.equal((await goBack(site.visitor(), old)).status, 422);
    assert.equal((await goBack(site.visitor(), renewed)).path, question('help'));
  });

  test('that were sent lead to their confirmation', async () => {
    const visitor = site.visitor();
    const check = await walkBin(visitor);
    const pair = pairOf(
      await visitor.press(await visitor.follow(check, 'Save and come back later'), 'Save my answers'),
    );
    await visitor.press(await visitor.open(`${binPath}/check`), 'Send');
    const back = await goBack(site.visitor(), pair);
    assert.equal(back.path, `${binPath}/done`);
    assert.equal((await visitor.open(`${binPath}/save`)).status, 404);
  });
});

describe('a guess', () => {
  const shown = ({ text, status, errors }: TestPage) => ({ text, status, errors });

  test('at a code, at a reference and at what is neither are answered alike', async () => {
    const visitor = site.visitor();
    const { reference } = await save(visitor, await walkBin(visitor, { until: 'help' }));
    const code = 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-A';
    const wrongCode = await goBack(site.visitor(), { reference, code });
    const unknown = await goBack(site.visitor(), { reference: 'ZZZZ-ZZZZ', code });
    const nonsense = await goBack(site.visitor(), { reference: '<b>', code: '\u0000' });
    assert.equal(wrongCode.status, 422);
    assert.deepEqual(shown(unknown), shown(wrongCode));
    assert.deepEqual(shown(nonsense), shown(wrongCode));
    assert.equal(wrongCode.body.includes(reference), false);
  });

  for (const isKnown of [true, false]) {
    test(`may be made five times at ${isKnown ? 'a' : 'no'} draft's reference; then even the right code must wait`, async () => {
      const own = await binSite(); // the limit by address counts what other tests ask
      try {
        const visitor = own.visitor();
        const pair = await save(visitor, await walkBin(visitor, { until: 'help' }));
        const asked = isKnown ? pair : { ...pair, reference: 'YYYY-YYYY' };
        for (let guess = 0; guess < 5; guess += 1) {
          assert.equal((await goBack(own.visitor(), { ...asked, code: 'wrong' })).status, 422);
        }
        const late = await goBack(own.visitor(), asked);
        assert.equal(late.status, 429);
        assert.match(late.errors[0] ?? '', /Wait 15 minutes/);
        own.house.clock.advance(16 * 60_000);
        assert.equal((await goBack(own.visitor(), asked)).status, isKnown ? 200 : 422);
      } finally {
        await own.close();
      }
    });
  }

  test('at a token opens nothing and says the same as no token', async () => {
    const none = await site.visitor().open(`${binPath}/check`);
    const forged = site.visitor({ cookies: { 'draft-missed-bin': `missed-bin.${'A'.repeat(22)}.${'A'.repeat(43)}` } });
    assert.equal(none.status, 404);
    assert.deepEqual(shown(await forged.open(`${binPath}/check`)), shown(none));
    assert.deepEqual(shown(await forged.post(question('address'), { 'address-line1': 'x' })), shown(none));
  });
});

test('a draft that nobody sent is gone after its days, in this browser and by its code', async () => {
  const own = await binSite();
  try {
    const visitor = own.visitor();
    const page = await walkBin(visitor, { until: 'help' });
    const pair = await save(visitor, page);
    own.house.clock.set(new Date('2026-03-31T09:00:00Z'));
    assert.equal((await visitor.open(page.path)).status, 404);
    assert.equal((await goBack(own.visitor(), pair)).status, 422);
  } finally {
    await own.close();
  }
});

test('a reference that nobody has is asked for again, and what was typed stands in its box and in no address', async () => {
  const visitor = site.visitor();
  const find = await visitor.open('/status');
  const unknown = await visitor.press(find, 'Show the progress', { reference: 'Mair Ellis, 12 Mill Lane' });
  assert.equal(unknown.status, 404);
  assert.equal(unknown.path, '/status');
  assert.deepEqual(unknown.errors, ['We have nothing with this reference. Check it and try again.']);
  assert.equal(unknown.body.split('Mair').length, 2);
  assert.match(unknown.body, /value="Mair Ellis, 12 Mill Lane"/);
});
