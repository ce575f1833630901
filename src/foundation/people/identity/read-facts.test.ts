import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { readFacts } from './read-facts.js';

const today = '2026-03-02';
const name = (given: string, family: string, held: object = {}) => ({
  nameParts: [
    { value: given, type: 'GivenName' },
    { value: family, type: 'FamilyName' },
  ],
  ...held,
});
const born = (value: string, held: object = {}) => ({ value, ...held });
const read = (names: readonly object[], births: readonly object[] = [born('1980-04-12')]) =>
  readFacts({ name: names, birthDate: births }, today);
const pairsOf = (facts: ReturnType<typeof readFacts>, which: 'pairs' | 'current') =>
  facts?.[which].map((pair) => contentOf(pair));

test('two names that hold at once are both current, with each date of birth that holds', () => {
  const facts = read([name('Lowri', 'Ellis'), name('Lowri', 'Morgan')], [born('1980-04-12'), born('1980-12-04')]);
  assert.deepEqual(pairsOf(facts, 'current'), [
    ['lowri ellis', '1980-04-12'],
    ['lowri ellis', '1980-12-04'],
    ['lowri morgan', '1980-04-12'],
    ['lowri morgan', '1980-12-04'],
  ]);
});

test('what has ended is known and not current, to its last day; where nothing is current nothing counts', () => {
  const facts = read([name('Lowri', 'Ellis', { validUntil: '2026-03-01' }), name('Lowri', 'Morgan')]);
  assert.deepEqual(pairsOf(facts, 'current'), [['lowri morgan', '1980-04-12']]);
  assert.equal(pairsOf(facts, 'pairs')?.length, 2);
  assert.equal(pairsOf(read([name('Lowri', 'Ellis', { validUntil: today })]), 'current')?.length, 1);
  assert.equal(read([name('Lowri', 'Ellis', { validUntil: '2026-03-01' })]), undefined);
  assert.equal(read([name('Lowri', 'Ellis')], [born('1980-04-12', { validUntil: '2026-03-01' })]), undefined);
});

test('dates that there never were, or that are still to come, make nothing of it count', () => {
  for (const wrong of ['1900-02-29', '2025-02-29', '1980-13-01', '1980-4-12', '12/04/1980', '2026-03-03', ''])
    assert.equal(read([name('Lowri', 'Ellis')], [born(wrong)]), undefined, wrong);
  assert.ok(read([name('Lowri', 'Ellis')], [born('2000-02-29')]));
  assert.equal(read([name('Lowri', 'Ellis', { validFrom: '1900-02-29' })]), undefined);
});

test('right-to-left letters, joiners and marks are part of names; what changes how others look is not', () => {
  for (const right of ['\u0645\u062d\u0645\u062f', 'Zoe\u0308', 'Nguye\u0302\u0303n', '\u0915\u094d\u200d\u0937'])
    assert.ok(read([name(right, 'Ellis')]), right);
  for (const wrong of [
    'Lo\u202ewri',
    'Lo\u200bwri',
    'Lo\u0000wri',
    'Lo\nwri',
    '\u2066Lowri',
    `o${'\u0301'.repeat(10)}`,
    ' ',
  ])
    assert.equal(read([name(wrong, 'Ellis')]), undefined, JSON.stringify(wrong));
  const [composed, apart] = [read([name('Zo\u00eb', 'Ellis')]), read([name('Zoe\u0308', 'Ellis')])];
  assert.deepEqual(pairsOf(composed, 'current'), pairsOf(apart, 'current'), 'a letter is one however it was written');
});
