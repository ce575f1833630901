import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import { seal } from '../../../platform/sealed/index.js';
import { publish } from '../../services/testing.js';
import { draftDays } from '../draft.js';
import { findDraft } from '../open-journey.js';
import { submitDraft } from '../submit-draft.js';
import { createBrowser, lampForms } from '../testing.js';
import { mostTries, returnToDraft, tryMinutes } from './return-to-draft.js';
import { saveDraft } from './save-draft.js';

const house = await testHouse();
after(() => house.close());
await publish(house);

async function saved() {
  const browser = createBrowser(house);
  await browser.start();
  await browser.answer('lamp', lampForms.lamp);
  const outcome = await house.act((ctx) => saveDraft(ctx, browser.token));
  assert.ok(outcome.ok);
  return { browser, ...outcome.value };
}

const back = (reference: string, code: string) =>
  house.act((ctx) => returnToDraft(ctx, { reference: seal([reference]), code: seal([code]) }));
const wrongPair = { ok: false, refused: 'wrong-pair' } as const;
const tooOften = { ok: false, refused: 'too-often' } as const;
const wrongCode = '00000-00000-00000-00000-00000-0';

describe('saving a draft', () => {
  test('gives a reference, and a code of which only a hash is kept', async () => {
    const { reference, returnCode } = await saved();
    const rows = await house.read((ctx) =>
      ctx.db.selectFrom('journeys.draft').selectAll().where('place_id', '=', ctx.place).execute(),
    );
    const row = rows.find((each) => each.reference === reference);
    assert.equal(row?.code_hash?.length, 32);
    const stored = rows
      .flatMap((each) => Object.values(each))
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)));
    assert.equal(
      stored.some((text) => text.includes(returnCode) || text.includes(returnCode.replaceAll('-', ''))),
      false,
    );
  });

  test('again keeps the reference and gives another code, and the first opens nothing any more', async () => {
    const { browser, reference, returnCode } = await saved();
    const again = await house.act((ctx) => saveDraft(ctx, browser.token));
    assert.ok(again.ok);
    assert.equal(again.value.reference, reference);
    assert.deepEqual(await back(reference, returnCode), wrongPair);
    assert.equal((await back(reference, again.value.returnCode)).ok, true);
  });

  test('is refused without a draft, and once it is sent', async () => {
    assert.deepEqual(await house.act((ctx) => saveDraft(ctx, 'x'.repeat(43))), { ok: false, refused: 'no-draft' });
    const browser = createBrowser(house);
    await browser.start();
    for (const page of ['lamp', 'broken-on', 'address', 'neighbour'] as const)
      await browser.answer(page, lampForms[page]);
    const { draft } = await browser.find();
    await house.act((ctx) => submitDraft(ctx, { token: browser.token, revision: draft.revision }));
    assert.deepEqual(await house.act((ctx) => saveDraft(ctx, browser.token)), { ok: false, refused: 'submitted' });
  });
});

describe('returning to a draft', () => {
  test('opens it in another browser, as it was, and the first browser’s token opens nothing any more', async () => {
    const { browser, reference, returnCode } = await saved();
    const typed = ` ${reference.toLowerCase()} `;
    const returned = await back(typed, returnCode.toLowerCase().replaceAll('-', ' '));
    assert.ok(returned.ok);
    const found = await house.read((ctx) => findDraft(ctx, returned.value.token));
    assert.equal(found?.journey?.walk.missing?.page.id, 'broken-on');
    assert.equal(await house.read((ctx) => findDraft(ctx, browser.token)), undefined);
  });

  test('answers a wrong code, an unknown reference and nonsense alike', async () => {
    const { reference, returnCode } = await saved();
    assert.deepEqual(await back(reference, wrongCode), wrongPair);
    assert.deepEqual(await back('0000-0000', returnCode), wrongPair);
    assert.deepEqual(await back('x', returnCode), wrongPair);
    assert.deepEqual(await back(reference, ''), wrongPair);
    assert.deepEqual(await house.act((ctx) => returnToDraft(ctx, { reference: seal([]), code: seal([]) })), wrongPair);
  });

  test('shuts out whoever tries too often, with the right code too, known or unknown alike, and for a while only', async () => {
    const { reference, returnCode } = await saved();
    for (const tried of [reference, '7777-7777']) {
      for (let time = 0; time < mostTries; time += 1) assert.deepEqual(await back(tried, wrongCode), wrongPair);
      assert.deepEqual(await back(tried, wrongCode), tooOften);
    }
    assert.deepEqual(await back(reference, returnCode), tooOften);
    house.clock.advance(tryMinutes * 60_000 + 1);
    assert.equal((await back(reference, returnCode)).ok, true);
  });

  test('counts tries that come at once', async () => {
    const { reference } = await saved();
    const tried = await Promise.all(Array.from({ length: 8 }, () => back(reference, wrongCode)));
    assert.equal(tried.filter((each) => !each.ok && each.refused === 'wrong-pair').length, mostTries);
  });

  test('is refused in another place, and once the draft has expired', async () => {
    const { reference, returnCode } = await saved();
    const place = await house.addPlace('elsewhere');
    const typed = { reference: seal([reference]), code: seal([returnCode]) };
    assert.deepEqual(await house.act({ place }, (ctx) => returnToDraft(ctx, typed)), wrongPair);
    house.clock.advance(draftDays * 86_400_000);
    assert.deepEqual(await back(reference, returnCode), wrongPair);
  });
});
