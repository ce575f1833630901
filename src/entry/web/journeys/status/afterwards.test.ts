import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listStream } from '../../../../foundation/record/index.js';
import type { CaseId } from '../../../../platform/ids.js';
import { getCase, openCase, rateOutcome } from '../../../../work/cases/index.js';
import { getService } from '../../../../work/services/index.js';
import { sealAll } from '../../../../work/services/testing.js';
import { deskSite } from '../../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const bryn = await site.officer({ name: 'Bryn Calloway', roles: ['waste-crews'] });
const refOf = async (id: CaseId) => (await house.read((ctx) => getCase(ctx, id))).reference;

async function collected(): Promise<{ readonly id: CaseId; readonly reference: string }> {
  const id = await site.open('missed-bin');
  await asha.press(await asha.open(`/desk/cases/${id}`), 'Send a crew');
  await bryn.press(await bryn.open(`/desk/cases/${id}`), 'Collected');
  return { id, reference: await refOf(id) };
}

describe('whoever sent a request that is closed', () => {
  test('says that it is not fixed, and it goes back with their words, which no page of theirs shows', async () => {
    const { id, reference } = await collected();
    const visitor = site.visitor();
    const status = await visitor.open(`/status/${reference}`);
    assert.match(status.text, /Is it not fixed\? Tell us by 5 March 2026/);
    const again = await visitor.press(status, 'It is not fixed', { 'still-wrong': 'The lid is still broken' });
    assert.match(again.text, /We have started again/);
    assert.match(again.text, /Status Received/);
    assert.doesNotMatch(again.body, /The lid is still broken/);
    assert.doesNotMatch(again.body, /It is not fixed<\/button>/, 'it is open');
    const desk = await asha.open(`/desk/cases/${id}`);
    assert.match(desk.text, /The lid is still broken/);
    assert.match(desk.text, /Whoever sent it said that it is not fixed/);
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${id}`));
    assert.deepEqual([entries.at(-1)?.kind, entries.at(-1)?.actor], ['case.reopened', 'anonymous']);
    assert.doesNotMatch(JSON.stringify(entries), /lid/);
  });

  test('pressed twice, by two tabs, goes back once and is told so', async () => {
    const { id, reference } = await collected();
    const visitor = site.visitor();
    const [one, two] = [await visitor.open(`/status/${reference}`), await visitor.open(`/status/${reference}`)];
    await visitor.press(one, 'It is not fixed');
    const second = await visitor.press(two, 'It is not fixed', { 'still-wrong': 'Kept' });
    assert.equal(second.status, 409);
    assert.match(second.text, /open already/);
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${id}`));
    assert.equal(entries.filter(({ kind }) => kind === 'case.reopened').length, 1);
  });

  test('is not asked once the time is over, nor of a service that does not offer it', async () => {
    const { reference } = await collected();
    house.clock.advance(8 * 24 * 3600 * 1000);
    const late = await site.visitor().open(`/status/${reference}`);
    assert.doesNotMatch(late.text, /Is it not fixed/);
    assert.equal((await site.visitor().post(`/status/${reference}/not-fixed`, {})).status, 409);
    assert.equal((await site.visitor().post('/status/MB-0000-0000/not-fixed', {})).status, 404);
    house.clock.advance(-8 * 24 * 3600 * 1000);
  });

  test('says how it went, once or anew, and nobody is asked before', async () => {
    const open = await refOf(await site.open('missed-bin'));
    assert.doesNotMatch((await site.visitor().open(`/status/${open}`)).text, /How satisfied/);
    const early = await house.act((ctx) => rateOutcome(ctx, { reference: open, score: 5 }));
    assert.deepEqual(early, { ok: false, refused: 'not-closed' });
    const { id, reference } = await collected();
    const visitor = site.visitor();
    const status = await visitor.open(`/status/${reference}`);
    assert.equal((await visitor.press(status, 'Send what I think')).status, 422);
    const rated = await visitor.press(status, 'Send what I think', { score: '2' });
    assert.match(rated.text, /Thank you\. It is counted/);
    await visitor.press(rated, 'Send what I think', { score: '5' });
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `rating:${id}`));
    assert.deepEqual(
      entries.map(({ data }) => data.score),
      [2, 5],
    );
  });
});

test('what people said stands on the service’s page once ten have', async () => {
  assert.doesNotMatch((await site.visitor().open('/services/missed-bin')).text, /told us how it went/);
  for (let count = 0; count < 9; count += 1) {
    const reference = await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
      const service = await getService(ctx, 'missed-bin');
      const answers = sealAll({
        container: 'refuse',
        address: { line1: '1 Weir Street', town: 'W', postcode: 'WX2 1CA' },
      });
      const made = await openCase(ctx, { service, answers });
      if (!made.ok) throw new Error(made.refused);
      return made.value;
    });
    await asha.press(await asha.open(`/desk/cases/${reference.case}`), 'Refuse', {
      ...{ 'reject-reason': 'contaminated', 'reject-note': 'Food' },
    });
    await house.act(async (ctx) =>
      rateOutcome(ctx, { reference: await refOf(reference.case), score: count < 4 ? 1 : 4 }),
    );
  }
  assert.match(
    (await site.visitor().open('/services/missed-bin')).text,
    /Of 10 people who told us how it went, 60% were satisfied/,
  );
});
