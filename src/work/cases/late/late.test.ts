import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createOrgUnit, holdOrgRole } from '../../../foundation/people/index.js';
import { listStream } from '../../../foundation/record/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { read } from '../../../platform/house.js';
import { seal } from '../../../platform/sealed/index.js';
import { brokenLamp, publish } from '../../services/testing.js';
import type { Case } from '../case.js';
import { moveCase } from '../move-case.js';
import { listNotes } from '../notes/list-notes.js';
import { hire, openLamp } from '../testing.js';
import { explainLate } from './explain-late.js';
import { countLate, type LateFilters, listLate } from './list-late.js';

const house = await testHouse();
after(() => house.close());
const day = 86_400_000;
const clock = '    promise: 5 working days\n';
const why = '    why-late:\n      storm: { en: A storm, cy: Storm }\n';
await publish(house, brokenLamp.replace(clock, `${clock}${why}`));
const desk = await hire(house, 'lamp-desk');
const lead = await hire(house, 'managers');
await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
  const unit = createOrgUnit(ctx, { slug: 'lamp-desk', name: { en: 'Lamps', cy: 'Lampau' } });
  await ctx.writes.flush();
  assert.ok((await holdOrgRole(ctx, { person: lead.person, unit, role: 'owner' })).ok);
});

const open: LateFilters = { is: 'open', teams: ['lamp-desk'], service: undefined };
const closed: LateFilters = { ...open, is: 'closed' };
const page = async (filters: LateFilters, after?: string, size = 25) => {
  const found = await house.read((ctx) => listLate(ctx, { filters, size, ...(after ? { after } : {}) }));
  assert.ok(found.ok);
  return found.value;
};
const idsOf = async (filters: LateFilters) => (await page(filters)).cases.map(({ one }) => one.id);
const explain = async (who: typeof lead, { id }: Pick<Case, 'id'>, said: { code?: string; text?: string }) => {
  const { code, text } = said;
  const outcome = await house.act(who, (ctx) =>
    explainLate(ctx, { case: id, ...(code ? { code } : {}), ...(text ? { text: seal(text) } : {}) }),
  );
  return outcome.ok ? 'done' : outcome.refused;
};

const first = await openLamp(house);
const ended = await openLamp(house);
house.clock.advance(10 * day);
const second = await openLamp(house);
house.clock.advance(10 * day);
const asked = { case: ended.id, transition: 'reject', reason: 'not-ours', note: seal('x') };
assert.ok((await house.act(desk, (ctx) => moveCase(ctx, asked))).ok);
const fresh = await openLamp(house);

describe('what is late', () => {
  test('is what is open past its promise, the longest first, and what was closed after it in the last 28 days', async () => {
    assert.deepEqual(await idsOf(open), [first.id, second.id]);
    assert.deepEqual(await idsOf(closed), [ended.id]);
    assert.deepEqual(await idsOf({ ...open, teams: ['fitters'] }), []);
    assert.deepEqual(await idsOf({ ...open, service: 'missed-bin' }), []);
    assert.deepEqual(await idsOf({ ...open, teams: undefined }), [first.id, second.id]);
  });

  test('goes on by its cursor, and refuses one that it did not make', async () => {
    const one = await page(open, undefined, 1);
    const two = await page(open, one.next, 1);
    assert.deepEqual(
      [...one.cases, ...two.cases].map((late) => late.one.id),
      [first.id, second.id],
    );
    assert.equal(two.next, undefined);
    const bad = await house.read((ctx) => listLate(ctx, { filters: open, after: 'forged' }));
    assert.deepEqual(bad, { ok: false, refused: 'bad-cursor' });
  });

  test('says in which states a case stood still before', async () => {
    const one = await openLamp(house);
    for (const transition of ['wait', 'resume'])
      assert.ok((await house.act(desk, (ctx) => moveCase(ctx, { case: one.id, transition }))).ok);
    const due = new Date(house.clock.now().getTime() - day);
    await house.act(async (ctx) => {
      ctx.writes.run('update cases."case" set due_at = $3 where place_id = $1 and id = $2', [ctx.place, one.id, due]);
    });
    const found = (await page(open)).cases.find((late) => late.one.id === one.id);
    assert.deepEqual(found?.pausedIn, ['waiting']);
  });

  test('is nothing of another place', async () => {
    const place = await house.addPlace('other');
    const who = { place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
    const all = { ...open, teams: undefined };
    assert.deepEqual(await read(house, who, (ctx) => countLate(ctx, all)), { late: 0, explained: 0 });
  });
});

describe('saying why a case was late', () => {
  test('is for whoever leads its team, by a code of its service or in words, once more where more is known', async () => {
    const before = await house.read((ctx) => countLate(ctx, open));
    assert.equal(await explain(desk, first, { code: 'storm' }), 'not-allowed');
    assert.equal(await explain(lead, first, { code: 'storm' }), 'done');
    assert.equal(await explain(lead, first, { text: 'The Canary fell ill' }), 'done');
    const { cases } = await page(open);
    const { reason } = cases.find(({ one }) => one.id === first.id) ?? {};
    assert.deepEqual([reason?.code, reason?.hasNote], [undefined, true]);
    assert.equal((await house.read((ctx) => listNotes(ctx, first.id))).length, 1);
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${first.id}`));
    const said = entries.filter(({ kind }) => kind === 'case.late-explained');
    assert.deepEqual(
      said.map(({ data }) => data.code),
      ['storm', null],
    );
    assert.doesNotMatch(JSON.stringify(said), /Canary/);
    assert.deepEqual(await house.read((ctx) => countLate(ctx, open)), { ...before, explained: before.explained + 1 });
  });

  test('is refused of what is not late, of nothing, and by a code that its service has not', async () => {
    assert.equal(await explain(lead, fresh, { code: 'storm' }), 'not-late');
    assert.equal(await explain(lead, second, {}), 'nothing-said');
    assert.equal(await explain(lead, second, { code: 'dragons' }), 'unknown-reason');
    assert.equal(await explain(lead, { id: house.ids.next<'case'>() }, { code: 'storm' }), 'no-such-case');
    assert.equal(await explain(lead, ended, { code: 'storm' }), 'done');
  });
});
