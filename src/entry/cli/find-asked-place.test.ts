import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tamper } from '../../platform/database/testing/tamper.js';
import { testHouse } from '../../platform/database/testing.js';
import { findAskedPlaces } from './evidence/find-asked-places.js';
import { findAskedPlace } from './find-asked-place.js';

const house = await testHouse();
after(() => house.close());

test('who asks a database without a place is told that theirs may be another', async () => {
  await tamper(house, '/* every place: an empty installation */ truncate platform.place cascade');
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  assert.equal(await findAskedPlace(house, undefined, hear), undefined);
  assert.deepEqual(await findAskedPlaces(house, undefined, hear), []);
  for (const line of said)
    assert.match(line, /no place yet.* GUILDHALL_DATA or DATABASE_URL, give this command the same/);
  assert.equal(said.length, 2);
});
