import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Actor, Share } from '../../../platform/actor.js';
import type { PersonId } from '../../../platform/ids.js';
import { type Circumstances, decide } from '../decide.js';
import type { Grant } from '../grant.js';
import { cedar } from './cedar.js';
import { checkPolicies } from './check-policies.js';
import type { Policy } from './policy.js';
import { readPolicies } from './read-policies.js';
import { standingPolicy } from './standing-policy.js';

const roleNames = ['crew', 'desk', 'system:letters', 'client:app', 'auditor', 'data-exporter', 'help-desk'];
const fieldNames = ['address', 'email', 'help', 'why'];
const purposes = ['waste', 'audit'];

const classed = fc.record({
  mark: fc.constantFrom('open' as const, 'internal' as const, 'personal' as const, 'special' as const),
  handling: fc.constantFrom('OFFICIAL' as const, 'OFFICIAL-SENSITIVE' as const),
});
const grant: fc.Arbitrary<Grant> = fc
  .record({
    role: fc.constantFrom(...roleNames),
    fields: fc.uniqueArray(fc.constantFrom(...fieldNames)),
    purpose: fc.option(fc.constantFrom(...purposes), { nil: undefined }),
    isChoice: fc.boolean(),
    ...{ classes: fc.dictionary(fc.constantFrom(...fieldNames), classed), service: fc.constant('missed-bin') },
  })
  .map(({ purpose, isChoice, ...rest }) => ({
    ...{ ...rest, ...(purpose === undefined ? {} : { purpose }) },
    ...(purpose !== undefined && isChoice ? { choice: 'words' } : {}),
  }));
const person = 'p' as PersonId;
const share: fc.Arbitrary<Share> = fc.record({
  ...{ agreement: fc.constant('a.1'), service: fc.constantFrom('missed-bin', 'other') },
  ...{ purpose: fc.constantFrom(...purposes), fields: fc.subarray(fieldNames) },
  marks: fc.subarray(['open', 'internal', 'personal', 'special']),
});
const officer = fc.record({
  ...{ kind: fc.constant('staff' as const), person: fc.constant(person), roles: fc.subarray(roleNames) },
  trained: fc.subarray(['OFFICIAL', 'OFFICIAL-SENSITIVE']),
});
const actor: fc.Arbitrary<Actor> = fc.oneof(
  officer,
  fc.tuple(officer, fc.array(share, { maxLength: 2 })).map(([one, shares]) => ({ ...one, shares })),
  fc.record({ kind: fc.constant('system' as const), name: fc.constantFrom('letters', 'crew') }),
  fc.record({ kind: fc.constant('client' as const), name: fc.constantFrom('app', 'letters') }),
  fc.record({
    kind: fc.constant('client' as const),
    name: fc.constant('app'),
    shares: fc.array(share, { maxLength: 2 }),
  }),
  fc.constant<Actor>({ kind: 'anonymous' }),
  fc.constant<Actor>({ kind: 'resident', person }),
);
const circumstances: fc.Arbitrary<Required<Circumstances>> = fc.record({
  action: fc.constantFrom('see' as const, 'search' as const, 'export' as const, 'link' as const),
  hasCase: fc.boolean(),
  onBehalfOf: fc.boolean(),
  isChosen: fc.boolean(),
  isObjected: fc.boolean(),
  breakGlass: fc.boolean(),
});

/** The policies once more, as plain conditions: what `policies/*.cedar` say, written without Cedar. */
function plainly(who: Actor, grants: readonly Grant[], purpose: string, of: Required<Circumstances>): string[] {
  const held =
    who.kind === 'staff'
      ? who.roles.filter((role) => !/^(system|client):/.test(role))
      : who.kind === 'system'
        ? [`system:${who.name}`]
        : who.kind === 'client'
          ? [`client:${who.name}`]
          : [];
  const isChoice = grants.some((one) => one.purpose === purpose && one.choice !== undefined);
  if (of.isObjected || (isChoice && !of.isChosen)) return [];
  return fieldNames.filter((field) => {
    const naming = grants.filter(({ fields }) => fields.includes(field));
    const isGranted = naming.some((one) => held.includes(one.role) && (one.purpose ?? purpose) === purpose);
    const isSensitive = naming.some(({ classes }) => classes?.[field]?.handling === 'OFFICIAL-SENSITIVE');
    const isStray = who.kind === 'staff' && isSensitive && of.action === 'see' && !of.hasCase;
    const isUntrained = who.kind === 'staff' && isSensitive && !who.trained?.includes('OFFICIAL-SENSITIVE');
    const isEmergency = who.kind === 'staff' && naming.length > 0 && of.breakGlass && of.hasCase && of.action === 'see';
    const exports = who.kind === 'staff' && held.includes('data-exporter') && of.hasCase;
    const links = who.kind === 'staff' && held.includes('help-desk') && of.hasCase;
    const isFar = who.kind === 'client' && (isSensitive || !of.hasCase || of.action !== 'see');
    const mark = naming.find(({ classes }) => classes?.[field])?.classes?.[field]?.mark ?? 'special';
    const isShared = (one: Share) =>
      one.service === 'missed-bin' &&
      one.purpose === purpose &&
      (one.fields.includes(field) || one.marks.includes(mark));
    const isOfKey = who.kind !== 'client' || naming.some((one) => held.includes(one.role) && one.purpose === undefined);
    if ((who.kind === 'staff' || who.kind === 'client') && who.shares && !who.shares.some(isShared)) return false;
    return (
      (isGranted || isEmergency) &&
      (of.action !== 'export' || exports) &&
      (of.action !== 'link' || links) &&
      !isFar &&
      isOfKey &&
      !isStray &&
      !isUntrained
    );
  });
}

const forbidding = (condition: string): Policy =>
  readPolicies([
    ...standingPolicy().files,
    {
      name: 'own.cedar',
      text: `@id("own")@plain("Our own.")\nforbid (principal, action, resource) when { ${condition} };`,
    },
  ]);

describe('what the policies allow', () => {
  test('is what the same rules without Cedar allow, whatever is granted to whom for what', () => {
    const decided = fc.property(
      fc.array(grant, { maxLength: 5 }),
      fc.array(fc.tuple(actor, fc.constantFrom(...purposes), circumstances), { minLength: 1, maxLength: 4 }),
      (grants, asked) => {
        for (const [who, purpose, of] of asked) {
          const { allowed } = decide(who, grants, purpose, fieldNames, of);
          assert.deepEqual(allowed, plainly(who, grants, purpose, of));
          assert.deepEqual(decide(who, grants, purpose, fieldNames, of).allowed, allowed);
        }
      },
    );
    fc.assert(decided, { numRuns: 60 });
  });

  test('is less at once where a role ended, or policies changed', () => {
    const grants: readonly Grant[] = [{ role: 'crew', fields: ['address'], service: 'missed-bin' }];
    const crew: Actor = { kind: 'staff', person, roles: ['crew'] };
    const sees = (who: Actor, policy?: Policy) => decide(who, grants, 'waste', ['address'], {}, policy).allowed;
    assert.deepEqual(sees(crew), ['address']);
    assert.deepEqual(sees({ ...crew, roles: [] }), []);
    const changed = forbidding('resource.service == Service::"missed-bin"');
    assert.notEqual(changed.digest, standingPolicy().digest);
    assert.deepEqual(sees(crew, changed), []);
    assert.deepEqual(sees(crew), ['address']);
  });

  test('is less at once where training ended, and what is not marked stays open', () => {
    const sensitive = { mark: 'special', handling: 'OFFICIAL-SENSITIVE' } as const;
    const grants: readonly Grant[] = [{ role: 'crew', fields: ['address', 'why'], classes: { why: sensitive } }];
    const sees = (trained?: readonly string[], action?: 'search') => {
      const crew: Actor = { kind: 'staff', person, roles: ['crew'], ...(trained ? { trained } : {}) };
      const of = { hasCase: true, ...(action ? { action } : {}) };
      return decide(crew, grants, 'waste', ['address', 'why'], of).allowed;
    };
    assert.deepEqual(sees(['OFFICIAL-SENSITIVE']), ['address', 'why']);
    assert.deepEqual(sees(['OFFICIAL']), ['address']);
    assert.deepEqual(sees(), ['address']);
    assert.deepEqual(sees(['OFFICIAL-SENSITIVE'], 'search'), ['address', 'why']);
    assert.deepEqual(sees(undefined, 'search'), ['address']);
  });

  test('is nothing where one policy forbids, whatever the others permit', () => {
    const permitting = readPolicies([
      ...forbidding('resource.mark == Mark::"special"').files,
      { name: 'wide.cedar', text: '@id("wide")@plain("All.")\npermit (principal, action, resource);' },
    ]);
    const grants: readonly Grant[] = [
      { role: 'crew', fields: ['address', 'help'], classes: { address: { mark: 'personal', handling: 'OFFICIAL' } } },
    ];
    const { allowed } = decide({ kind: 'anonymous' }, grants, 'waste', ['address', 'help'], {}, permitting);
    assert.deepEqual(allowed, ['address']);
  });

  test('is nothing where a policy cannot be worked out, and where the engine fails or traps', () => {
    const grants: readonly Grant[] = [{ role: 'crew', fields: ['address'] }];
    const crew: Actor = { kind: 'staff', person, roles: ['crew'] };
    const sees = (policy: Policy) => decide(crew, grants, 'waste', ['address'], {}, policy).allowed;
    assert.deepEqual(sees(forbidding('resource.nowhere == 1')), []);
    const trapped = {
      ...cedar(),
      statefulIsAuthorized: () => assert.fail(new WebAssembly.RuntimeError('unreachable')),
    };
    const failing = {
      ...cedar(),
      statefulIsAuthorized: () => ({ type: 'failure' as const, errors: [], warnings: [] }),
    };
    for (const engine of [trapped, failing]) assert.deepEqual(sees({ ...standingPolicy(), engine }), []);
  });
});

describe('the policies of the installation', () => {
  const known = { roles: ['crew'], services: ['missed-bin'] };
  const one = (text: string) => [{ name: 'own.cedar', text }];
  const written = (text: string) => `// Ours.\n@id("own")\n@plain("Our own.")\n${text}\n`;

  test('hold against the words of the declarations, each with a name and a sentence', () => {
    checkPolicies(known);
    checkPolicies({ roles: [], services: [] });
    const { rules } = standingPolicy();
    assert.ok(rules.length >= 6 && rules.every(({ plain }) => /^[A-Z].*\.$/.test(plain)));
  });

  test('are refused with file, line and repair where a word is none of the declarations’', () => {
    const misspelt: readonly (readonly [string, RegExp])[] = [
      ['resource.handling == Handling::"OFICIAL"', /own\.cedar:5: .*Mend it: /],
      ['principal.rolls.contains(Role::"crew")', /own\.cedar:5: .*rolls.*Mend it: did you mean `roles`/],
      ['principal.roles.contains(Role::"crews")', /own\.cedar:5: .*crews.*Mend it: /],
    ];
    for (const [condition, said] of misspelt) {
      const text = written(`permit (principal is Officer, action == Action::"see", resource)\nwhen { ${condition} };`);
      assert.throws(() => checkPolicies(known, readPolicies(one(text))), said);
    }
  });

  test('are refused where they do not parse, have no name or sentence, or share a name', () => {
    const permit = 'permit (principal, action, resource);';
    assert.throws(
      () => readPolicies(one(written('permit (principal, action, resource)\nwhn { true };'))),
      /own\.cedar:5: .*Mend it/,
    );
    assert.throws(
      () => readPolicies(one(`// é\n\n${permit}`)),
      /own\.cedar:3: a policy has no name\. Mend it: put @id/,
    );
    assert.throws(() => readPolicies(one(`@id("own")\n${permit}`)), /own has no plain sentence/);
    assert.throws(() => readPolicies(one(written(permit) + written(permit))), /own is there twice/);
    assert.throws(() => readPolicies(one(written('permit (principal == ?principal, action, resource);'))), /template/);
  });
});
