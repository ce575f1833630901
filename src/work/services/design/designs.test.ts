import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { rebuildCheck, sequenceOnce } from '../../../foundation/record/index.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import { brokenLamp, publish } from '../testing.js';
import { findService } from '../versions/find-service.js';
import { serviceRebuilders } from '../versions/rebuilders.js';
import { answerPublishing } from './answer-publishing.js';
import { askToPublish } from './ask-to-publish.js';
import { changeDesign } from './change-design.js';
import type { DesignId } from './design.js';
import { designedTexts, designsRebuilt } from './design-rebuilt.js';
import { dropDesign } from './drop-design.js';
import { findDesign } from './find-design.js';
import { judgeDesign } from './judge-design.js';
import { listDesigns } from './list-designs.js';
import { publishDue } from './publish-due.js';
import { startDesign } from './start-design.js';

const house = await testHouse();
after(() => house.close());
await publish(house);

const officer = (...roles: string[]) => ({ kind: 'staff', person: house.ids.next<'person'>(), roles }) as const;
const [owner, other, admin, clerk] = [
  officer('service-owner'),
  officer('service-owner'),
  officer('administrator'),
  officer('lamp-desk'),
];

async function start(as: Parameters<typeof startDesign>[1] = { service: 'broken-lamp' }): Promise<DesignId> {
  const begun = await house.act(owner, (ctx) => startDesign(ctx, as));
  assert.ok(begun.ok);
  return begun.value;
}
const textOf = async (id: DesignId) => (await house.read((ctx) => findDesign(ctx, id)))?.source ?? '';
const title = (en: string) => ({ do: 'set', path: ['title', 'en'], value: en }) as const;

describe('starting', () => {
  test('from a running version the text is that version’s, byte for byte', async () => {
    const id = await start();
    assert.equal(await textOf(id), brokenLamp);
    const [first] = await house.read(listDesigns);
    assert.deepEqual([first?.id, first?.base], [id, { service: 'broken-lamp', version: 1 }]);
  });

  test('from nothing there is a workflow, and what is missing is found', async () => {
    const id = await start({ title: { en: 'Report a: pothole', cy: 'Twll yn y ffordd' }, owner: 'highways' });
    const judged = judgeDesign(await textOf(id));
    const missing = judged.findings.map(({ lacks }) => lacks);
    assert.deepEqual(missing, ['summary', 'for', 'purpose', 'fields', 'pages']);
    assert.match(await textOf(id), /service: report-a-pothole\n/);
  });

  test('is for service owners of the council alone, and a service must be there', async () => {
    const shared = { ...owner, shares: [] };
    for (const actor of [clerk, admin, shared])
      assert.deepEqual(await house.act(actor, (ctx) => startDesign(ctx, { service: 'broken-lamp' })), {
        ...{ ok: false, refused: 'not-allowed' },
      });
    const none = await house.act(owner, (ctx) => startDesign(ctx, { service: 'no-such' }));
    assert.equal(!none.ok && none.refused, 'no-such-service');
    const long = await house.act(owner, (ctx) => startDesign(ctx, { text: 'x'.repeat(200_001) }));
    assert.equal(!long.ok && long.refused, 'too-long');
    const nul = await house.act(owner, (ctx) => startDesign(ctx, { text: 'a\0b' }));
    assert.equal(!nul.ok && nul.refused, 'unreadable');
  });
});

describe('two who change one design', () => {
  test('may change different parts at once, and lose nothing', async () => {
    const id = await start();
    const mine = { id, revision: 1, change: { edits: [title('Lamp is broken')] } };
    const theirs = { id, revision: 1, change: { edits: [{ do: 'set', path: ['owner'], value: 'lamps' } as const] } };
    assert.ok((await house.act(owner, (ctx) => changeDesign(ctx, mine))).ok);
    assert.ok((await house.act(other, (ctx) => changeDesign(ctx, theirs))).ok);
    const text = await textOf(id);
    assert.match(text, /en: Lamp is broken/);
    assert.match(text, /^owner: lamps$/m);
  });

  test('are told when both change the same, or one the whole text; the first stays', async () => {
    const id = await start();
    const change = (en: string) => ({ id, revision: 1, change: { edits: [title(en)] } });
    assert.ok((await house.act(owner, (ctx) => changeDesign(ctx, change('First')))).ok);
    for (const late of [change('Second'), { id, revision: 1, change: { text: brokenLamp } }]) {
      const refused = await house.act(other, (ctx) => changeDesign(ctx, late));
      assert.equal(!refused.ok && refused.refused, 'changed-since');
    }
    assert.match(await textOf(id), /en: First/);
  });

  test('race, and exactly one of the same change is kept', async () => {
    const id = await start();
    const change = (en: string) =>
      house.act(owner, (ctx) => changeDesign(ctx, { id, revision: 1, change: { edits: [title(en)] } }));
    const came = await Promise.all([change('One'), change('Two'), change('Three')]);
    assert.equal(came.filter(({ ok }) => ok).length, 1);
  });
});

describe('publishing', () => {
  const ask = (id: DesignId, revision: number, on?: string) =>
    house.act(owner, (ctx) => askToPublish(ctx, { id, revision, ...(on === undefined ? {} : { on }) }));
  const answer = (who: typeof owner | typeof admin | typeof clerk, id: DesignId, revision: number, refusal?: string) =>
    house.act(who, (ctx) => answerPublishing(ctx, { id, revision, ...(refusal === undefined ? {} : { refusal }) }));
  const change = async (id: DesignId, en: string) => {
    const revision = (await house.read((ctx) => findDesign(ctx, id)))?.revision ?? 0;
    const came = await house.act(owner, (ctx) => changeDesign(ctx, { id, revision, change: { edits: [title(en)] } }));
    assert.ok(came.ok);
    return came.value;
  };

  test('takes a second person, who is not the one that asked', async () => {
    const id = await start();
    const revision = await change(id, 'Lamp gone out');
    const refusedOf = async (came: Promise<{ ok: boolean; refused?: string }>) => (await came).refused;
    assert.equal(await refusedOf(answer(other, id, revision)), 'not-asked');
    assert.ok((await ask(id, revision)).ok);
    assert.equal(await refusedOf(answer(owner, id, revision)), 'yourself');
    assert.equal(await refusedOf(answer(clerk, id, revision)), 'not-allowed');
    assert.equal(await refusedOf(answer(admin, id, revision - 1)), 'changed-since');
    assert.equal(await refusedOf(answer(admin, id, revision, ' ')), 'no-reason');
    assert.ok((await answer(admin, id, revision)).ok);
    const service = await house.read((ctx) => findService(ctx, 'broken-lamp'));
    assert.deepEqual([service?.version, service?.declaration.title.en], [2, 'Lamp gone out']);
    const again = await house.act(owner, (ctx) => changeDesign(ctx, { id, revision, change: { text: 'x' } }));
    assert.equal(!again.ok && again.refused, 'closed');
  });

  test('is refused with a reason, and asked for no more once it is changed', async () => {
    const id = await start();
    const revision = await change(id, 'Lamp again');
    assert.ok((await ask(id, revision)).ok);
    assert.ok((await answer(other, id, revision, 'The title says too little.')).ok);
    const refused = await house.read((ctx) => findDesign(ctx, id));
    assert.deepEqual([refused?.state, refused?.why], ['open', 'The title says too little.']);
    assert.ok((await ask(id, revision)).ok);
    const next = await change(id, 'Tell us of a lamp');
    const late = await answer(other, id, next);
    assert.equal(!late.ok && late.refused, 'not-asked');
  });

  test('is not asked for while something is wrong, nor for a day that is over', async () => {
    const id = await start({ text: 'service: x\n' });
    const faulty = await ask(id, 1);
    assert.equal(!faulty.ok && faulty.refused, 'faulty');
    const good = await start();
    const past = await ask(good, 1, '2026-03-01');
    assert.equal(!past.ok && past.refused, 'bad-day');
  });

  test('is refused where another version came since it was compared', async () => {
    const id = await start();
    const revision = await change(id, 'Old comparison');
    assert.ok((await ask(id, revision)).ok);
    await publish(house, brokenLamp.replace('Tell us of a broken lamp', 'Tell us of any lamp'));
    const late = await answer(admin, id, revision);
    assert.equal(!late.ok && late.refused, 'outdated');
  });

  test('waits for its day, and then is done by the clock', async () => {
    const id = await start();
    const revision = await change(id, 'In April');
    assert.ok((await ask(id, revision, '2026-04-01')).ok);
    assert.ok((await answer(admin, id, revision)).ok);
    assert.equal((await house.read((ctx) => findDesign(ctx, id)))?.state, 'approved');
    assert.equal(await publishDue(house, house.place), 0);
    house.clock.set(new Date('2026-04-01T08:00:00+01:00'));
    assert.equal(await publishDue(house, house.place), 1);
    const service = await house.read((ctx) => findService(ctx, 'broken-lamp'));
    assert.equal(service?.declaration.title.en, 'In April');
  });
});

test('a design that was given up is closed, and another place’s is not there', async () => {
  const id = await start();
  assert.ok((await house.act(owner, (ctx) => dropDesign(ctx, id))).ok);
  const closed = await house.act(owner, (ctx) => dropDesign(ctx, id));
  assert.equal(!closed.ok && closed.refused, 'closed');
  const elsewhere = await house.addPlace('elsewhere');
  assert.equal(await house.read({ place: elsewhere }, (ctx) => findDesign(ctx, id)), undefined);
});

test('every row follows from the record, and a text that was changed behind its back is found', async () => {
  while ((await sequenceOnce(house, house.place)) > 0);
  const check = async () => {
    const rebuilt = await rebuildCheck(house, house.place, [...designsRebuilt, ...serviceRebuilders], [designedTexts]);
    return rebuilt.ok ? undefined : rebuilt.fault.wrong;
  };
  assert.equal(await check(), undefined);
  await tamper(house, `update services.design_text set source = 'service: theirs'`);
  assert.equal(await check(), 'its text is not the one that was written');
});
