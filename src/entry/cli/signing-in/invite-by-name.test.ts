import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { listStaff } from '../../../foundation/people/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { inviteByName } from './invite-by-name.js';

const house = await testHouse();
after(() => house.close());
const operator = { kind: 'system', name: 'operator' } as const;
const invite = (name: string, ...roles: string[]) => house.act(operator, (ctx) => inviteByName(ctx, { name, roles }));

test('makes an officer once; a later invitation gives no role, and says so', async () => {
  assert.ok((await invite('Ann Prys', 'records')).ok);
  assert.ok((await invite('Ann Prys')).ok, 'another one for the same officer');
  assert.ok((await invite('Ann Prys', 'records')).ok, 'what they hold already is no change');
  assert.deepEqual(await invite('Ann Prys', 'administrator'), { ok: false, refused: 'here-already' });
  const staff = await house.read(listStaff);
  assert.deepEqual(
    staff.filter(({ name }) => name === 'Ann Prys').map(({ roles }) => roles),
    [['records']],
  );
});

test('refuses a role that nothing here asks for, names the one that was meant, and makes nobody', async () => {
  assert.deepEqual(await invite('Bea Prys', 'records', 'administator'), {
    ...{ ok: false, refused: 'unknown-role' },
    detail: { role: 'administator', meant: 'administrator' },
  });
  const far = await invite('Bea Prys', 'no-such-role');
  assert.ok(!far.ok && far.refused === 'unknown-role');
  assert.match(String(far.detail?.known), /administrator, .*duty-manager/);
  assert.ok(!(await house.read(listStaff)).some(({ name }) => name === 'Bea Prys'));
});
