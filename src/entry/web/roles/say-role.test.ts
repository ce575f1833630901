import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import { listKnownRoles } from '../../../work/cases/index.js';
import { roleWords } from './say-role.js';

const house = await testHouse();
after(() => house.close());

test('every role that the house asks for has a name in both languages, which is not its code', async () => {
  const known = await house.read(listKnownRoles);
  assert.deepEqual(
    known.filter((role) => !roleWords[role]?.en || !roleWords[role]?.cy || roleWords[role]?.cy === role),
    [],
  );
});
