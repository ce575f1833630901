import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { getCalendar } from '../../places/index.js';
import { compileExpression, type ReadValue } from './compile-expression.js';
import { DoesNotType } from './syntax.js';
import type { ExpressionType } from './type.js';

const calendar = getCalendar('england-and-wales');

const names = new Map<string, ExpressionType>([
  ['today', { is: 'date' }],
  ['missed_on', { is: 'date' }],
  ['container', { is: 'choice', of: ['refuse', 'garden'] }],
  ['extras', { is: 'list', of: { is: 'choice', of: ['lift', 'bulky', 'glass'] } }],
  ['help', { is: 'yes-no' }],
  ['rent', { is: 'money' }],
  ['adults', { is: 'number' }],
  ['email', { is: 'text' }],
  ['why', { is: 'text' }],
  ['list', { is: 'text' }],
  ['home', { is: 'address' }],
  ['closed_in', { is: 'duration' }],
]);

const answers: Readonly<Record<string, unknown>> = {
  today: '2026-03-06',
  missed_on: '2026-03-02',
  container: 'garden',
  extras: ['lift', 'glass'],
  help: true,
  rent: 75_050,
  adults: '2',
  why: 'The bin was full',
  home: { line1: '1 Weir Street', town: 'Wealdham', postcode: 'WX2 1CA' },
};
const readAnswers: ReadValue = (name) => answers[name];

const run = (text: string, is: ExpressionType['is'] = 'yes-no', read = readAnswers): unknown =>
  compileExpression(text, names, { is } as ExpressionType).run(read, calendar);

function faultOf(text: string, wanted: ExpressionType = { is: 'yes-no' }): DoesNotType | undefined {
  try {
    compileExpression(text, names, wanted);
    return undefined;
  } catch (fault) {
    assert.ok(fault instanceof DoesNotType, String(fault));
    return fault;
  }
}

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

const sixPlaces = fc
  .record({ millionths: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }) })
  .map(({ millionths }) => {
    const size = millionths < 0n ? -millionths : millionths;
    const text = `${size / 1_000_000n}.${String(size % 1_000_000n).padStart(6, '0')}`;
    return { millionths, text: millionths < 0n ? `-${text}` : text };
  });

test('sums of decimals are exact and products are rounded at the sixth place, halves away from zero', () => {
  const value = (text: string, a: string, b: string) => {
    const result = run(text, 'number', (name) => (name === 'adults' ? a : b));
    const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(String(result)) ?? [];
    return (sign ? -1n : 1n) * BigInt(whole + fraction.padEnd(6, '0'));
  };
  names.set('children', { is: 'number' });
  fc.assert(
    fc.property(sixPlaces, sixPlaces, (a, b) => {
      assert.equal(value('adults + children', a.text, b.text), a.millionths + b.millionths);
      assert.equal(value('adults - children', a.text, b.text), a.millionths - b.millionths);
      const product = a.millionths * b.millionths;
      const size = product < 0n ? -product : product;
      const rounded = (size + 500_000n) / 1_000_000n;
      assert.equal(value('adults * children', a.text, b.text), product < 0n ? -rounded : rounded);
    }),
  );
});

/** Expressions of every shape: most do not type, and those that do must run to a value of the type that was said. */
const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => ({
  leaf: fc.constantFrom(
    ...[...names.keys(), '1', '0.5', '-3', '"lift"', '"garden"', 'true', 'date("2026-03-02")', '["lift", "glass"]'],
  ),
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom('&&', '||', '==', '!=', '<', '>=', '+', '-', '*', '/', 'in'),
        tie('expression'),
      )
      .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
    tie('expression').map((a) => `!${a}`),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc
      .tuple(
        fc.constantFrom('working_days', 'days', 'add_days', 'age_on', 'least', 'greatest'),
        tie('expression'),
        tie('expression'),
      )
      .map(([name, a, b]) => `${name}(${a}, ${b})`),
    fc
      .tuple(fc.constantFrom('year', 'pounds', 'round', 'size', 'answered'), tie('expression'))
      .map(([name, a]) => `${name}(${a})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('exists', 'all'), tie('expression'))
      .map(([list, each, asked]) => `${list}.${each}(item, item == "lift" || ${asked})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('contains', 'startsWith'), tie('expression'))
      .map(([a, method, b]) => `${a}.${method}(${b})`),
  ),
}));

const shapes: Readonly<Partial<Record<ExpressionType['is'], (value: unknown) => boolean>>> = {
  'yes-no': (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'string' && /^-?\d+(\.\d{1,6})?$/.test(value),
  money: Number.isSafeInteger,
  text: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
};

test('what types runs to a value of its type or to none, never throws, and never runs long', () => {
  let typed = 0;
  const answered = fc.dictionary(
    fc.constantFrom(...names.keys()),
    fc.oneof(fc.constantFrom(...Object.values(answers)), fc.anything()),
  );
  fc.assert(
    fc.property(expression, answered, (text, given) => {
      for (const [is, holds] of Object.entries(shapes)) {
        if (faultOf(text, { is } as ExpressionType)) continue;
        typed += 1;
        const before = performance.now();
        const result = run(text, is as ExpressionType['is'], (name) => given[name] ?? answers[name]);
        assert.ok(result === undefined || holds(result), `${text} gave ${String(result)}`);
        assert.ok(performance.now() - before < 500, `${text} ran long`);
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(typed > 300, `only ${typed} expressions typed`);
});

test('whatever is written is refused as it should be or typed, at once', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('(', ')', '!', '-', '[', ']', '?', ':', 'a', '.', '"', '&'), maxLength: 2000 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const before = performance.now();
      faultOf(text);
      assert.ok(performance.now() - before < 1000);
    }),
  );
});

test('the costliest expressions end soon: with a result, or without one', () => {
  const items = Array.from({ length: 1000 }, (_, item) => `option-${item}`);
  const long = 'a'.repeat(9999);
  const wide = new Map<string, ExpressionType>([
    ['extras', { is: 'list', of: { is: 'choice', of: items } }],
    ...['why', 'email'].map((name) => [name, { is: 'text' }] as const),
    ...['missed_on', 'today'].map((name) => [name, { is: 'date' }] as const),
  ]);
  const given: Readonly<Record<string, unknown>> = {
    ...{ extras: items, why: long, email: `${long.slice(1, 5000)}b`, missed_on: '1800-01-01', today: '2300-12-31' },
  };
  for (const part of [
    'why.contains(email)',
    'working_days(missed_on, today) < 0',
    'age_on(missed_on, today) < 0',
    'size(why) < 0',
    'add_days(missed_on, 3) > today',
    'email == why',
    'each in extras',
  ]) {
    const text = `extras.exists(each, ${Array(20).fill(part).join(' || ')})`;
    const before = performance.now();
    compileExpression(text, wide, { is: 'yes-no' }).run((name) => given[name], calendar);
    const took = performance.now() - before;
    assert.ok(took < 1000, `${part} took ${Math.round(took)} ms`);
  }
});
