import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blind } from './blind.js';
import { type BlindKind, normaliseFor } from './normalise-for.js';

const kinds: readonly BlindKind[] = ['email', 'phone', 'postcode', 'name', 'address', 'text'];
const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

test('what people type differently and mean the same becomes equal', () => {
  const same: readonly [BlindKind, string, ...string[]][] = [
    ['email', 'Anwen.Prys@Example.org', ' anwen.prys@example.ORG '],
    ['phone', '029 2018 0000', '+44 (0)29 2018 0000', '0044 29 2018-0000'],
    ['postcode', 'cf10 3at', 'CF103AT', ' CF10-3AT'],
    ['name', 'O’Neill', "o'neill", 'O`NEILL'],
    ['name', 'Straße', 'STRASSE'],
    ['address', '12 Weir St., Wealdham', '12  weir st wealdham'],
  ];
  for (const [kind, first, ...more] of same)
    for (const typed of more) assert.equal(normaliseFor(kind, typed), normaliseFor(kind, first), typed);
});

test('what means another thing stays apart', () => {
  assert.notEqual(normaliseFor('name', 'Siân'), normaliseFor('name', 'Sian'));
  assert.notEqual(normaliseFor('email', 'a.b@example.org'), normaliseFor('email', 'ab@example.org'));
  assert.notEqual(normaliseFor('postcode', 'CF1O 3AT'), normaliseFor('postcode', 'CF10 3AT'));
});

test('writing it the one way twice changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'grapheme' }), (kind, typed) => {
      const once = normaliseFor(kind, typed);
      assert.equal(normaliseFor(kind, once), once);
    }),
    {
      examples: [
        ['postcode', 'ὐ'],
        ['address', '! .'],
      ],
    },
  );
});

test('an index tells place, kind and every value apart, and where one value ends', () => {
  const values = fc.array(fc.string(), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(values, values, (one, two) => {
      const mac = blind(key, 'email', one);
      assert.equal(mac.length, 16);
      assert.ok(mac.equals(blind(key, 'email', one)));
      assert.ok(!mac.equals(blind(other, 'email', one)));
      assert.ok(!mac.equals(blind(key, 'phone', one)));
      assert.equal(mac.equals(blind(key, 'email', two)), JSON.stringify(one) === JSON.stringify(two));
    }),
  );
  assert.ok(!blind(key, 'a+b', ['ab', 'c']).equals(blind(key, 'a+b', ['a', 'bc'])));
});
