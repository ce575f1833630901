import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import { listKnownRoles } from './list-known-roles.js';

const house = await testHouse();
after(() => house.close());

/** A constant that names one role or several, by how such are called here. */
const constant =
  /(?:^|\n)(?:export )?const (\w*(?:[rR]oles?|administrator|dutyManager|[vV]erifier))\b[^=\n]*= (['[{][^;]*);/g;
/** A role that is asked for by a word in place. */
const inPlace = /roles\??\.includes\('([^']+)'\)/g;

/** Who acts for somebody is no officer; and what somebody is at an organisation opens nothing. */
const notOfOfficers = ['delegateRole', 'orgRoles', 'firmRoles', 'memberRoles'];

function rolesInSource(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const root = join(checkout, 'src');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name) || /\.test\.tsx?$|testing|-rebuilt\.ts$/.test(name)) continue;
    const text = readFileSync(join(root, name), 'utf8');
    for (const [, of = '', value = ''] of text.matchAll(constant)) {
      if (notOfOfficers.includes(of)) continue;
      for (const [, role = ''] of value.matchAll(/'([a-z][a-z0-9-]+)'/g)) found.set(role, `${name}: ${of}`);
    }
    for (const [, role = ''] of text.matchAll(inPlace)) found.set(role, name);
  }
  return found;
}

test('every role that the house asks for can be given, in a place without a service and without officers', async () => {
  const known = await house.read(listKnownRoles);
  const asked = rolesInSource();
  assert.deepEqual(
    [...asked].filter(([role]) => !known.includes(role)),
    [],
  );
  for (const role of ['administrator', 'records', 'data-protection', 'duty-manager', 'concealed-approver', 'help-desk'])
    assert.ok(asked.has(role), `the check finds ${role}`);
});
