import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkout } from '../../../../platform/checkout.js';
import { checkDeclaration } from '../check-declaration.js';
import { allows, refuses } from '../testing/asking.js';
import { change, minimalImpact } from '../testing/minimal.js';

const none = [minimalImpact, ''] as const;
const ill = '    mark: special\n    about: reporter\n    need: To come to the door';
const use = (basis: string) =>
  [
    'fields:\n  size:\n',
    `uses:
  cat-club:
    title: { en: Tell the cat club, cy: Dweud wrth y clwb cathod }
    explain: { en: It writes to you., cy: Mae’n ysgrifennu atoch. }
    dpv: https://w3id.org/dpv#PublicBenefit
    for: [cat-club]
    fields: [email]
    basis: ${basis}
fields:
  size:
`,
  ] as const;

refuses('impact-missing', 'special data that nobody assessed', none, [ill, ill.replace('special', '«special')]);
refuses('impact-missing', 'a use by law that nobody assessed', none, use('«public-task\n    law: Cats Act 1901 s.2'));
allows('no assessment of ordinary data, of others’ too, or of a use that the person chooses', none, use('choice'), [
  ill,
  ill.replace('special', 'personal').replace('reporter', 'neighbour'),
]);
refuses('review-before-assessment', 'a review on the very day', ['review-by: 2027-02-16', 'review-by: «2026-02-16']);
refuses('high-risk-left', 'a high risk of which the regulator was not told', ['left: low', 'left: «high']);
allows(
  'a high risk of which it was asked',
  ['left: low', 'left: high'],
  ['review-by: 2027-02-16', 'review-by: 2027-02-16\n  consulted-on: 2026-01-12'],
);
refuses('missing-key', 'an assessment of no risk', [
  minimalImpact,
  minimalImpact.replace(/ {2}risks[\s\S]*/, '').replace('impact', '«impact'),
]);

test('on a day after its review a declaration has a finding there, and none on the day itself or without one', () => {
  const rulesOn = (today?: string) => checkDeclaration(change(), today).findings.map(({ rule, line }) => [rule, line]);
  const line = change().split('\n').indexOf('  review-by: 2027-02-16') + 1;
  assert.deepEqual(rulesOn(), []);
  assert.deepEqual(rulesOn('2027-02-16'), []);
  assert.deepEqual(rulesOn('2027-02-17'), [['review-overdue', line]]);
  assert.deepEqual(rulesOn('2026-02-15'), [['assessed-later', line - 2]]);
});

test('a marking whose review is over has a finding too', () => {
  const discount = readFileSync(join(checkout, 'definitions', 'council-tax-single-person-discount.yaml'), 'utf8');
  const { findings } = checkDeclaration(discount, '2027-04-02');
  assert.ok(
    findings.some(({ wrong }) => wrong === 'the marking of disregarded_because was to be reviewed by 2027-04-01'),
  );
});
