import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkout } from '../../../platform/checkout.js';
import { parseRiskTable, RiskFault, standingRiskTable } from './read-risk-table.js';
import { riskAnswers, type SignalName, type Signals, signalNames } from './risk.js';
import { scoreRisk } from './score-risk.js';

const table = standingRiskTable();
const text = readFileSync(join(checkout, 'definitions', 'risk.yaml'), 'utf8');
const amount = fc.integer({ min: 0, max: 3000 });
const signals: fc.Arbitrary<Signals> = fc.record(
  Object.fromEntries(signalNames.map((name) => [name, amount])) as Record<SignalName, typeof amount>,
  { requiredKeys: [] },
);

test('the reasons sum to the score, each with points of its own', () => {
  fc.assert(
    fc.property(signals, (given) => {
      const { score, reasons } = scoreRisk(given, table);
      assert.equal(
        score,
        reasons.reduce((sum, { points }) => sum + points, 0),
      );
      assert.ok(reasons.every(({ points, signal }) => points > 0 && (given[signal] ?? 0) > 0));
    }),
  );
});

test('more of anything never lowers the score, nor what is asked', () => {
  fc.assert(
    fc.property(signals, fc.constantFrom(...signalNames), amount, (given, name, more) => {
      const [before, after] = [
        scoreRisk(given, table),
        scoreRisk({ ...given, [name]: (given[name] ?? 0) + more }, table),
      ];
      assert.ok(after.score >= before.score);
      assert.ok(riskAnswers.indexOf(after.answer) >= riskAnswers.indexOf(before.answer));
    }),
  );
});

test('the reasons that are shown are those that decided, and none of them could be left out to be asked more', () => {
  const placeOf = (given: Signals) => riskAnswers.indexOf(scoreRisk(given, table).answer);
  fc.assert(
    fc.property(signals, (given) => {
      const { answer, reasons } = scoreRisk(given, table);
      const shown = Object.fromEntries(reasons.map(({ signal }) => [signal, given[signal] ?? 0]));
      assert.equal(scoreRisk(shown, table).answer, answer, 'what is not shown decided nothing');
      assert.ok(answer === 'allow' || reasons.length > 0, 'nobody is asked without a reason');
      for (const { signal } of reasons) {
        const { [signal]: _left, ...rest } = shown;
        assert.ok(placeOf(rest) <= placeOf(shown), signal);
      }
    }),
  );
});

test('the order in which things are noticed does not matter', () => {
  fc.assert(
    fc.property(signals, (given) => {
      const backwards = Object.fromEntries(Object.entries(given).reverse());
      assert.deepEqual(scoreRisk(backwards, table), scoreRisk(given, table));
    }),
  );
});

test('ordinary work is allowed, and slow browsing is asked about within the week', () => {
  const usual = { sensitive: 1, 'not-assigned': 1, 'new-way-in': 1, 'opened-this-hour': 40 };
  assert.equal(scoreRisk(usual, table).answer, 'allow');
  assert.equal(scoreRisk({ 'new-browser': 1, sensitive: 1, 'not-assigned': 1 }, table).answer, 'allow');
  const browsing = (days: number) =>
    scoreRisk({ 'not-assigned': 1, 'opened-this-hour': 30, 'not-assigned-this-week': 240 * days }, table).answer;
  assert.deepEqual([1, 2, 3, 4, 5].map(browsing), ['allow', 'allow', 'step-up', 'step-up', 'step-up']);
  assert.equal(scoreRisk({ 'not-assigned': 1, 'opened-this-hour': 120 }, table).answer, 'second-person');
  assert.equal(
    scoreRisk({ 'not-assigned': 1, 'opened-this-hour': 900, 'not-assigned-this-week': 900 }, table).answer,
    'refuse',
  );
});

test('a table that weighs who somebody is, or whose answers are out of order, is refused by its line', () => {
  const broken = (from: string, to: string) => () => parseRiskTable(text.replace(from, to));
  assert.doesNotThrow(() => parseRiskTable(text));
  for (const word of ['age', 'ward', 'surname', 'ethnicity'])
    assert.throws(broken('  sensitive: 10', `  ${word}: 10\n  sensitive: 10`), (fault: Error) => {
      assert.ok(fault instanceof RiskFault);
      const line = text.split('\n').indexOf('  sensitive: 10') + 1;
      assert.match(fault.message, new RegExp(`^definitions/risk.yaml:${line}: points → ${word}: .*weigh-risk`));
      return true;
    });
  assert.throws(
    broken('refuse: 160', 'refuse: 60'),
    /risk\.yaml:\d+: answers → refuse: it must be more than second-person/,
  );
  assert.throws(broken('sensitive: 10', 'sensitive: 1.5'), RiskFault);
  assert.throws(broken('answers:', 'answers: ]'), RiskFault);
});
