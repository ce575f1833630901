import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { refuseTwice } from './refuse-twice.js';
import { testHouse } from './testing.js';

const house = await testHouse();
after(() => house.close());

const [here, one, other] = [house.place, house.ids.next<'person'>(), house.ids.next<'person'>()];
const rename = (id: string) => ({
  text: 'update people.person set display_name = $3 where place_id = $1 and id = $2',
  params: [here, id, 'x'],
});
const leave = (ids: readonly string[]) => ({
  text: `update people.person p set left_at = (select max(at) from t where t.id = $1 or true) where p.place_id = $1 and p.id = any ($2::uuid[]) and left_at is null`,
  params: [here, ids],
});
const forget = (where: string, ...params: readonly unknown[]) => ({
  text: `delete from people.person where place_id = $1 and ${where}`,
  params: [here, ...params],
});
const twice = /must not change a row of people\.person twice/;

describe('two writes of one act', () => {
  test('to the same row are refused, and the act leaves nothing', async () => {
    const unit = {
      place_id: here,
      id: one,
      kind: 'staff',
      display_name: 'Asha',
      created_at: house.clock.now(),
      version: 1,
    };
    await house.act(async (ctx) => ctx.writes.insert('people.person', unit));
    const act = house.act(async (ctx) => {
      for (const name of ['Bryn', 'Cari']) {
        const { text, params } = rename(one);
        ctx.writes.run(text, [...params.slice(0, 2), name]);
      }
    });
    await assert.rejects(act, twice);
    const [row] = await house.read((ctx) =>
      ctx.db.selectFrom('people.person').select('display_name').where('place_id', '=', here).execute(),
    );
    assert.equal(row?.display_name, 'Asha');
  });

  test('are refused where both may mean the same row', () => {
    for (const pair of [
      [rename(one), rename(one)],
      [rename(one), leave([other, one])],
      [rename(one), forget('kind = $2', 'staff')],
      [rename(one), forget('id = $2 or true', other)],
    ])
      assert.throws(() => refuseTwice(pair), twice, pair.map(({ text }) => text).join('; '));
  });

  test('go through where no row can be meant by both, or nothing can be lost', () => {
    for (const pair of [
      [rename(one), rename(other)],
      [rename(one), leave([other])],
      [rename(one), { ...rename(one), text: rename(one).text.replace('people.person', 'people.role_held') }],
      [forget('id = $2', one), forget('kind = $2', 'staff')],
      [rename(one), { table: 'people.person', columns: ['id'], rows: [[one]] }],
    ])
      refuseTwice(pair);
  });

  test('are told apart by their texts alone: no value is in what is said', () => {
    assert.throws(
      () => refuseTwice([rename(one), rename(one)]),
      (fault: Error) => !fault.message.includes(one) && fault.message.includes(rename(one).text),
    );
  });
});
