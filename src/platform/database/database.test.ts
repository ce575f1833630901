import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testHouse } from './testing.js';

const house = await testHouse();
after(() => house.close());

test('an act sees its own place', async () => {
  const places = await house.read((ctx) => ctx.db.selectFrom('platform.place').select('slug').execute());
  assert.deepEqual(places, [{ slug: 'testham' }]);
});
