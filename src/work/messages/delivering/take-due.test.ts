import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import { takeDue } from '../outbox-store.js';
import { sendToMany } from '../send-message.js';

const house = await testHouse();
after(() => house.close());

/** Plans that the database may choose for the same statement: each way to join is left to it alone once. */
const ways = [
  [],
  ['hashagg', 'hashjoin', 'mergejoin', 'sort', 'incremental_sort', 'material', 'memoize', 'bitmapscan'],
  ['nestloop', 'indexscan', 'bitmapscan'],
];
const most = 100;

test('no more is taken at once than was asked for, by whatever plan, and the oldest first', async () => {
  const ids = Array.from({ length: 600 }, () => house.ids.next<'follow'>());
  await house.act(async (ctx) => {
    const to = ids.map((row) => ({
      at: { table: 'cases.follow', row, subject: ctx.ids.next<'subject'>(), name: 'email', link: 'link' } as const,
      ...({ language: 'en', cause: `test:${row}` } as const),
    }));
    sendToMany(ctx, { template: 'followed-changed', fields: { reference: 'X', stateEn: 'X', stateCy: 'X' }, to });
  });
  const taken = new Set<string>();
  for (const off of ways) {
    const some = await house.act(async (ctx) => {
      for (const way of off) await ctx.prepared(`test_${way}`, `select set_config('enable_${way}', 'off', true)`, []);
      return takeDue(ctx, new Date(ctx.clock.now().getTime() + 120_000), most, true);
    });
    assert.equal(some.length, most, `without ${off.join()}`);
    for (const { id } of some) taken.add(id);
  }
  assert.equal(taken.size, most * ways.length, 'nothing is taken twice');
});
