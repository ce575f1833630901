import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSeededRandom } from '../../platform/random.js';
import { drawReference, initialsOf, readReference } from './reference.js';

test('A reference begins with the initials of its service and tells no order', () => {
  assert.equal(initialsOf('missed-bin'), 'MB');
  assert.equal(initialsOf('council-tax-single-person-discount'), 'CTS');
  assert.equal(initialsOf('complaint'), 'CO');
  const random = createSeededRandom('references');
  const drawn = Array.from({ length: 500 }, () => drawReference(random, 'missed-bin'));
  for (const reference of drawn) assert.match(reference, /^MB-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.equal(new Set(drawn).size, drawn.length);
  assert.notDeepEqual(drawn, [...drawn].sort());
});

test('A reference read out over the phone is found however it was typed', () => {
  assert.equal(readReference(' mb-7k3q w2xd '), 'MB-7K3Q-W2XD');
  assert.equal(readReference('li-OI1l-0000'), 'LI-0111-0000');
  assert.equal(readReference(''), '');
});
