import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Actor } from '../../platform/actor.js';
import type { PersonId } from '../../platform/ids.js';
import { decide } from './decide.js';
import type { Grant } from './grant.js';
import { standingPolicy } from './policy/standing-policy.js';

const staff = (...roles: string[]): Actor => ({ kind: 'staff', person: 'p' as PersonId, roles });
const policy = standingPolicy().digest;
const grants: readonly Grant[] = [
  { role: 'waste-crews', fields: ['address', 'help'] },
  { role: 'contact-team', fields: ['address', 'help', 'email'] },
  { role: 'auditor', fields: ['email'], purpose: 'audit' },
  { role: 'system:messages', fields: ['email'] },
];

test('a role sees the fields that its grant names, and no other', () => {
  const decision = decide(staff('waste-crews'), grants, 'waste-collection', ['address', 'email']);
  assert.deepEqual(decision, { allowed: ['address'], refused: ['email'], roles: ['waste-crews'], policy });
});

test('two roles see what either sees, and the decision names those that count', () => {
  const both = decide(staff('waste-crews', 'contact-team', 'cleaner'), grants, 'p', ['email', 'help']);
  assert.deepEqual(both, { allowed: ['email', 'help'], refused: [], roles: ['waste-crews', 'contact-team'], policy });
});

test('a grant for one purpose counts for that purpose only', () => {
  assert.deepEqual(decide(staff('auditor'), grants, 'audit', ['email']).allowed, ['email']);
  assert.deepEqual(decide(staff('auditor'), grants, 'waste-collection', ['email']).allowed, []);
});

test('residents and strangers see nothing by a role, whatever it is called', () => {
  const named: readonly Grant[] = ['anonymous', 'resident', 'p', ''].map((role) => ({ role, fields: ['email'] }));
  assert.deepEqual(decide({ kind: 'anonymous' }, named, 'p', ['email']).allowed, []);
  assert.deepEqual(decide({ kind: 'resident', person: 'p' as PersonId }, named, 'p', ['email']).allowed, []);
});

test('a part of the house sees what is granted to it by name, and staff cannot hold that role by another', () => {
  assert.deepEqual(decide({ kind: 'system', name: 'messages' }, grants, 'p', ['email']).allowed, ['email']);
  assert.deepEqual(decide({ kind: 'system', name: 'contact-team' }, grants, 'p', ['email']).allowed, []);
  assert.deepEqual(decide(staff('messages'), grants, 'p', ['email']).allowed, []);
  assert.deepEqual(decide(staff('system:messages'), grants, 'p', ['email']).allowed, []);
});

test('what is allowed and refused are the fields asked for, and fewer roles or grants never allow more', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const grant = fc.record({ role: name, fields: fc.array(name) });
  fc.assert(
    fc.property(fc.array(name), fc.array(grant), fc.uniqueArray(name), (roles, given, fields) => {
      const whole = decide(staff(...roles), given, 'p', fields);
      assert.deepEqual([...whole.allowed, ...whole.refused].sort(), [...fields].sort());
      const less = decide(staff(...roles.slice(1)), given.slice(1), 'p', fields);
      assert.ok(less.allowed.every((field) => whole.allowed.includes(field)));
      assert.equal(whole.roles.length > 0, whole.allowed.length > 0);
    }),
  );
});
