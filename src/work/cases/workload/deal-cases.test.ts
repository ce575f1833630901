import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { Case } from '../case.js';
import { dealCases, type Hand } from './deal-cases.js';

const cases = (count: number) => Array.from({ length: count }, (_none, at) => ({ id: `c${at}` as CaseId }) as Case);
const anybody = () => true;
const hands = fc.array(
  fc.record({ open: fc.nat(30), minutesAWeek: fc.option(fc.integer({ min: 60, max: 2220 }), { nil: undefined }) }),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const named = (drawn: readonly Pick<Hand, 'open' | 'minutesAWeek'>[]): readonly Hand[] =>
  drawn.map((each, at) => ({ ...each, person: `p${at}` as PersonId, mayHave: anybody }));

test('every case goes to one colleague, and nobody who was dealt one could have spared it to another', () => {
  fc.assert(
    fc.property(hands, fc.nat(60), (drawn, count) => {
      const all = named(drawn);
      const dealt = dealCases(cases(count), all);
      assert.equal(dealt.size, count);
      const known = drawn.flatMap(({ minutesAWeek }) => minutesAWeek ?? []);
      const mean = known.length === 0 ? 1 : known.reduce((sum, each) => sum + each, 0) / known.length;
      const loads = all.map(({ person, open, minutesAWeek }) => {
        const got = [...dealt.values()].filter((each) => each === person).length;
        return { got, open: open + got, weight: minutesAWeek ?? mean };
      });
      for (const one of loads.filter(({ got }) => got > 0))
        for (const other of loads) assert.ok(one.open / one.weight <= (other.open + 1) / other.weight + 1e-9);
    }),
  );
});

test('whoever works twice as long gets twice as many, and whoever does not work none', () => {
  const [full, half, none] = named([
    { open: 0, minutesAWeek: 2220 },
    { open: 0, minutesAWeek: 1110 },
    { open: 0, minutesAWeek: 0 },
  ]) as [Hand, Hand, Hand];
  const dealt = [...dealCases(cases(30), [full, half, none]).values()];
  const count = (hand: Hand) => dealt.filter((each) => each === hand.person).length;
  assert.deepEqual([count(full), count(half), count(none)], [20, 10, 0]);
});

test('a case that none of them may have is left out', () => {
  const [one, other] = cases(2) as [Case, Case];
  const only: Hand = { person: 'p' as PersonId, open: 0, minutesAWeek: 60, mayHave: ({ id }) => id === one.id };
  assert.deepEqual([...dealCases([one, other], [only]).keys()], [one.id]);
});
