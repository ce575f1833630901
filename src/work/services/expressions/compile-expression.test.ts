import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileExpression } from './compile-expression.js';
import { calendar, faultOf, names, readAnswers, run } from './testing.js';
import type { ExpressionType } from './type.js';

describe('an expression gives', () => {
  const cases: readonly [string, unknown, ExpressionType['is']?][] = [
    ['container != "garden"', false],
    ['missed_on > today', false],
    ['working_days(missed_on, today) > 2', true],
    ['days(missed_on, today) == 4', true],
    ['add_days(missed_on, 30) == date("2026-04-01")', true],
    ['add_days(date("2026-03-31"), -1)', '2026-03-30', 'date'],
    ['age_on(date("2008-02-29"), date("2026-02-28")) == 17', true],
    ['year(today)', '2026', 'number'],
    ['help && container in ["refuse", "garden"]', true],
    ['"lift" in extras', true],
    ['extras.exists(each, each == "bulky")', false],
    ['extras.all(each, each != "bulky")', true],
    ['size(extras) == 2 && size(why) > 10', true],
    ['why.contains("full") && why.startsWith("The") && why.endsWith("full")', true],
    ['0.1 + 0.2 == 0.3', true],
    ['adults / 3', '0.666667', 'number'],
    ['adults * -0.5', '-1', 'number'],
    ['rent * 0.25', 18_763, 'money'],
    ['rent / 3', 25_017, 'money'],
    ['rent / rent', '1', 'number'],
    ['rent - pounds(0.5)', 75_000, 'money'],
    ['-rent', -75_050, 'money'],
    ['least(rent, pounds(100))', 10_000, 'money'],
    ['greatest(adults, 7)', '7', 'number'],
    ['round(2.5) == 3 && round(-2.5) == -3', true],
    ['adults > 1 ? "both" : "one"', 'both', 'text'],
    ['!answered(email) && answered(home) && answered(help)', true],
  ];
  for (const [text, expected, is] of cases)
    test(`${text}: ${String(expected)}`, () => assert.equal(run(text, is), expected));

  test('a choice from constants that are its options, and a list from an answer', () => {
    const choice: ExpressionType = { is: 'choice', of: ['low', 'high'] };
    const chosen = compileExpression('adults > 1 ? "high" : "low"', names, choice);
    assert.equal(chosen.run(readAnswers, calendar), 'high');
    const list: ExpressionType = { is: 'list', of: { is: 'choice', of: [] } };
    assert.deepEqual(compileExpression('extras', names, list).run(readAnswers, calendar), ['lift', 'glass']);
  });
});

describe('an expression that hangs on an answer that was not given', () => {
  test('has no result, whatever stands around it', () => {
    for (const text of ['email == "a"', '!(email == "a")', 'size(email) > 0', 'help && email != "x"', 'list == ""'])
      assert.equal(run(text), undefined, text);
    assert.equal(run('email.contains("x") ? 1 : 2', 'number'), undefined);
  });

  test('has one where the other side decides, or answered(…) keeps it from being read', () => {
    assert.equal(run('email == "a" || help'), true);
    assert.equal(run('!help && email == "a"'), false);
    assert.equal(run('answered(email) ? email == "a" : false'), false);
    assert.equal(run('answered(email) && email == "a"'), false);
  });

  test('is no other when the answer is not one of its kind', () => {
    for (const wrong of [null, {}, 'x'.repeat(20_000), Number.NaN, '1e9', ['a'], '2026-02-30']) {
      assert.equal(
        run('adults + 1 > 0 && rent > pounds(0)', 'yes-no', () => wrong),
        undefined,
      );
      assert.equal(
        run('days(missed_on, today) >= 0', 'yes-no', () => wrong),
        undefined,
      );
    }
  });
});

test('a number that cannot be gives no result: nothing is divided by nothing, and nothing overflows', () => {
  for (const text of [
    'adults / (adults - 2) > 1',
    'adults * 9000000000000.0 * 9000000000000.0 > 0',
    'add_days(today, 0.5) > today',
  ])
    assert.equal(run(text), undefined, text);
  assert.equal(run('9000000000000.0 + 9000000000000.0 + adults', 'number'), undefined);
});

describe('an expression is refused, with a repair, that', () => {
  const cases: readonly [string, RegExp, ExpressionType?][] = [
    ['container == "grden"', /"grden" is not an option/],
    ['container in ["refuse", "glass"]', /"glass" is not an option/],
    ['"glas" in extras', /"glas" is not an option/],
    ['missed_on > 3', /date.*number/],
    ['rent > 10', /money.*number/],
    ['rent * rent > pounds(1)', /money and .*money/],
    ['container < "garden"', /no order/],
    ['home == home', /no equal/],
    ['closed_in == closed_in', /no equal/],
    ['nobody == 1', /nothing is called nobody/],
    ['missed_on.getFullYear() == 1', /do not have/],
    ['email.matches("(a+)+b")', /do not have/],
    ['size(why) > 0 ? 1 : 2', /gives a number/],
    ['why', /gives text/],
    ['[1, 2].map(x, x)[0] == 1', /do not have|only exists and all/],
    ['extras.exists_one(x, x == "lift")', /only exists and all/],
    ['extras.exists(x, extras.exists(y, x == y))', /inside another/],
    ['extras.exists(x, answered(email))', /does not name one field/],
    ['{"a": 1}.a == 1', /not something/],
    ['has(home.line1)', /not something/],
    ['b"x" == b"x"', /not text/],
    ['1u == 1u', /not text/],
    ['null == null', /not text/],
    ['[] == []', /empty/],
    ['adults == 0.1234567', /too fine/],
    ['date("2026-02-30") < today', /not a date that exists/],
    ['date(why) < today', /not a date that exists/],
    ['today == "2026-03-02"', /date/],
    ['adults ==', /cannot be read/],
    ['', /cannot be read/],
    ['help '.concat('&& help '.repeat(150)), /nodes and 200 are allowed/],
    [`${'('.repeat(40)}help${')'.repeat(40)}`, /nested too deep/],
    [`why == "${'x'.repeat(2000)}"`, /too long/],
    ['adults > 1 ? "high" : "medium"', /"medium" is not an option/, { is: 'choice', of: ['high', 'low'] }],
    ['container', /gives a choice/, { is: 'choice', of: ['refuse'] }],
  ];
  for (const [text, wrong, wanted] of cases)
    test(`says ${text.slice(0, 50)}`, () => {
      const fault = faultOf(text, wanted);
      assert.match(fault?.wrong ?? 'it is taken', wrong);
      assert.notEqual(fault?.fix ?? '', '');
    });
});

test('what an expression reads is all that it reads, conditions and answered(…) included, and no item of a list', () => {
  const { reads } = compileExpression(
    'extras.exists(each, help ? each == "lift" : answered(email))'.replace('answered(email)', 'false'),
    names,
    {
      is: 'yes-no',
    },
  );
  assert.deepEqual([...reads].sort(), ['extras', 'help']);
  assert.deepEqual([...compileExpression('answered(email)', names, { is: 'yes-no' }).reads], ['email']);
});
