import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { testHouse } from '../../../platform/database/testing.js';
import { seal } from '../../../platform/sealed/index.js';
import { publish } from '../../services/testing.js';
import type { Case } from '../case.js';
import { moveCase } from '../move-case.js';
import { hire, lampAnswers, openLamp } from '../testing.js';
import { listSimilar } from './list-similar.js';

const house = await testHouse();
after(() => house.close());
const { declaration } = await publish(house);
const desk = await hire(house, 'lamp-desk');
const day = 86_400_000;

const similar = (one: Case) => house.read((ctx) => listSimilar(ctx, { one, newest: declaration, own: declaration }));
async function closeAfter(one: Case, days: number): Promise<void> {
  house.clock.advance(days * day);
  const asked = { case: one.id, transition: 'reject', reason: 'not-ours', note: seal('x') };
  assert.ok((await house.act(desk, (ctx) => moveCase(ctx, asked))).ok);
}

describe('cases like one', () => {
  test('are those of its service with the same answers in the queue: how they ended, and how long they took', async () => {
    const first = await openLamp(house);
    await closeAfter(first, 2);
    const second = await openLamp(house);
    await closeAfter(second, 4);
    await openLamp(house, { ...lampAnswers, lamp: 'path' });
    const open = await openLamp(house);
    const found = await similar(await openLamp(house));
    assert.deepEqual(found?.fields, ['lamp']);
    assert.deepEqual([found?.count, found?.weighed, found?.medianDays], [3, 4, 4]);
    assert.deepEqual(
      found?.endings.map(({ count }) => count),
      [2],
    );
    assert.deepEqual(
      found?.cases.map(({ id }) => id),
      [open.id, second.id, first.id],
    );
  });

  test('are none that are more than a year old', async () => {
    house.clock.advance(366 * day);
    assert.equal((await similar(await openLamp(house)))?.count, 0);
  });

  test('are the same whatever a sealed answer says', async () => {
    const one = await openLamp(house);
    await openLamp(house, { ...lampAnswers, lamp: 'path' });
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          who: fc.constantFrom('canary', 'wren', 'finch'),
          house: fc.nat(99),
          born: fc.integer({ min: 1930, max: 2000 }),
        }),
        async ({ who, house: number, born }) => {
          const before = (await similar(one))?.count ?? 0;
          const told = {
            ...{ ...lampAnswers, email: `${who}@example.org`, born_on: `${born}-05-17`, neighbour: who },
            address: { line1: `${number} ${who} Street`, town: 'Wealdham', postcode: 'WX2 1CA' },
          };
          const other = await openLamp(house, told);
          assert.equal((await similar(one))?.count, before + 1);
          const [mine, theirs] = [await similar(one), await similar(other)];
          assert.deepEqual([theirs?.count, theirs?.fields], [mine?.count, mine?.fields]);
          assert.ok(!JSON.stringify(mine).includes(who));
        },
      ),
      { numRuns: 12 },
    );
  });

  test('are not looked for where nothing in the queue tells one from another', async () => {
    const one = await openLamp(house);
    const { queue: _queue, ...work } = declaration.case;
    const blank = { ...declaration, case: work };
    assert.equal(await house.read((ctx) => listSimilar(ctx, { one, newest: blank, own: declaration })), undefined);
    const sealedNow = { ...declaration, case: { ...declaration.case, queue: ['email', 'neighbour'] } };
    assert.equal(await house.read((ctx) => listSimilar(ctx, { one, newest: sealedNow, own: declaration })), undefined);
  });
});
