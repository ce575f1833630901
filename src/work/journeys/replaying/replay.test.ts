import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listStream } from '../../../foundation/record/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { lampAnswers, openLamp } from '../../cases/testing.js';
import { changeDesign, type DesignId, type Edit, startDesign } from '../../services/index.js';
import { publish } from '../../services/testing.js';
import { askReplay } from './ask-replay.js';
import { findReplay } from './find-replay.js';
import { addEffects, toShown } from './replay.js';
import { runReplays } from './run-replays.js';

const house = await testHouse();
after(() => house.close());
await publish(house);
const officer = (role: string) => ({ kind: 'staff', person: house.ids.next<'person'>(), roles: [role] }) as const;
const [owner, clerk] = [officer('service-owner'), officer('lamp-desk')];

const opened: Awaited<ReturnType<typeof openLamp>>[] = [];
for (let at = 0; at < 8; at += 1)
  opened.push(await openLamp(house, at < 6 ? { ...lampAnswers, lamp: 'path', afraid: at < 3 } : lampAnswers));
const streets = opened.slice(6).map(({ reference }) => reference);

async function design(edits: readonly Edit[]): Promise<DesignId> {
  const begun = await house.act(owner, (ctx) => startDesign(ctx, { service: 'broken-lamp' }));
  assert.ok(begun.ok);
  const id = begun.value;
  assert.ok((await house.act(owner, (ctx) => changeDesign(ctx, { id, revision: 1, change: { edits } }))).ok);
  return id;
}
const set = (value: unknown, ...path: (string | number)[]): Edit => ({ do: 'set', path, value });
const ask = (id: DesignId, months = 12, by: typeof owner | typeof clerk = owner) =>
  house.act(by, (ctx) => askReplay(ctx, { design: id, months }));
const find = async (id: DesignId) => {
  const found = await house.read((ctx) => findReplay(ctx, id));
  assert.ok(found);
  return found;
};

test('a design that changes nothing is otherwise in no case', async () => {
  house.clock.advance(60_000);
  const id = await design([set('Otherwise called', 'title', 'en')]);
  assert.ok((await ask(id)).ok);
  assert.equal(await runReplays(house, house.place), 8);
  const { state, cases, inAll, leftOut, effects } = await find(id);
  assert.deepEqual([state, cases, inAll, leftOut, effects], ['done', 8, 8, 0, {}]);
});

test('it counts what would be asked, refused, worked out and promised, and names cases where nothing sealed has a part', async () => {
  const id = await design([
    set('lamp == "path"', 'fields', 'remark', 'ask-if'),
    {
      do: 'append',
      path: ['fields', 'broken_on', 'refuse'],
      value: { if: 'lamp == "street"', say: { en: 'Not so', cy: 'Nid felly' } },
    },
    set('days(broken_on, today) + 1', 'fields', 'days_dark', 'calculate'),
    set('4 working days', 'case', 'clock', 'promise'),
  ]);
  assert.ok((await ask(id)).ok);
  await Promise.all([runReplays(house, house.place), runReplays(house, house.place)]);
  const { effects, cases } = await find(id);
  assert.equal(cases, 8, 'two workers ask each case once');
  assert.deepEqual(
    [effects['not-asked:remark']?.count, [...(effects['not-asked:remark']?.references ?? [])].sort()],
    [2, [...streets].sort()],
  );
  assert.equal(effects['refused:broken_on']?.count, 2);
  assert.equal(effects['changed:days_dark']?.count, 8);
  assert.deepEqual(
    [effects.due?.isSealed, effects.due?.references],
    [true, []],
    'a sooner promise hangs on a sealed answer',
  );
});

describe('what hangs on sealed answers', () => {
  test('names no case and is counted out by fives, a release function or not, through other questions too', async () => {
    const id = await design([
      set({ is: 'afraid', release: 'whether', why: 'To try it out here' }, 'fields', 'remark', 'ask-if'),
      set({ is: '!afraid', release: 'whether', why: 'To try it out here' }, 'fields', 'grave', 'calculate'),
    ]);
    assert.ok((await ask(id)).ok);
    await runReplays(house, house.place);
    const { effects } = await find(id);
    const remark = effects['not-asked:remark'];
    assert.deepEqual(
      [remark?.count, remark?.isSealed, remark?.references],
      [5, true, []],
      'five of eight, told as five to nine',
    );
    const grave = effects['changed:grave'];
    assert.deepEqual([grave?.isSealed, grave?.references, (grave?.count ?? 1) % 5], [true, [], 0]);
    const text = JSON.stringify(await find(id));
    for (const { reference } of opened) assert.ok(!text.includes(reference));
    assert.doesNotMatch(text, /canary/i);
  });

  test('tells sums of many cases only, and no more than two figures of them', () => {
    const one = { count: 1, sum: 1234, isSealed: true, references: [] };
    const many = Array.from({ length: 23 }).reduce<Record<string, typeof one>>(
      (all) => addEffects(all, { x: one }) as never,
      {},
    );
    assert.deepEqual(many.x && toShown(many.x), { count: 20, sum: 28_000, isSealed: true, references: [] });
    assert.deepEqual(toShown({ ...one, count: 7 }), { count: 5, isSealed: true, references: [] });
  });
});

test('it is for service owners, of designs that are right, five times a day, and leaves an entry without a value', async () => {
  const id = await design([set('Again', 'title', 'en')]);
  const refusedOf = async (came: ReturnType<typeof ask>) => {
    const is = await came;
    return is.ok ? undefined : is.refused;
  };
  assert.equal(await refusedOf(ask(id, 12, clerk)), 'not-allowed');
  assert.equal(await refusedOf(ask(id, 0)), 'bad-months');
  assert.equal(await refusedOf(ask(house.ids.next<'design'>())), 'no-such-design');
  assert.equal(await refusedOf(ask(await design([set(undefined, 'fields', 'lamp', 'mark')]))), 'faulty');
  assert.equal(await refusedOf(ask(await design([set('no-such', 'service')]))), 'no-such-service');
  assert.equal(await refusedOf(ask(id)), undefined);
  assert.equal(await refusedOf(ask(id)), 'runs-already');
  await runReplays(house, house.place);
  assert.equal(await refusedOf(ask(id)), undefined);
  await runReplays(house, house.place);
  assert.equal(await refusedOf(ask(id)), 'too-many');
  const { id: replay } = await find(id);
  const entries = await house.read((ctx) => listStream(ctx.db, house.place, `replay:${replay}`));
  assert.deepEqual(
    entries.map(({ kind }) => kind),
    ['replay.begun', 'replay.done'],
  );
  assert.deepEqual(entries.at(-1)?.data, { cases: 8, left_out: 0 });
});
