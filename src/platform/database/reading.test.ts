import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Context } from '../context.js';
import { testHouse } from './testing.js';

const house = await testHouse();
after(() => house.close());

test('a connection that read for one place shows the next reader that reader’s place alone', async () => {
  const other = await house.addPlace('elsewhere');
  const insert = `insert into people.org_unit (place_id, id, slug, name) values ($1, $2, 'bins', '{}')`;
  const write = (ctx: Context) => ctx.prepared('write_in_a_read', insert, [ctx.place, ctx.ids.next()]);
  await house.act({ place: other }, write);
  const all = (ctx: Context) =>
    ctx.prepared<{ place_id: string }>(
      'all_units',
      '/* every place: by the fence */ select place_id from people.org_unit',
      [],
    );
  for (let turn = 0; turn < 6; turn += 1) {
    assert.equal((await house.read({ place: other }, all)).length, 1);
    assert.deepEqual(
      (await house.read(all)).filter(({ place_id }) => place_id === other),
      [],
    );
  }
});
