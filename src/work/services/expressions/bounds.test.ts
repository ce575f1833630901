import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileExpression } from './compile-expression.js';
import { answers, calendar, faultOf, names, run } from './testing.js';
import type { ExpressionType } from './type.js';

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

/** Milliseconds of the processor since it was made: those of the clock tell how busy the machine is. */
function stopwatch(): () => number {
  const before = process.cpuUsage();
  return () => process.cpuUsage(before).user / 1000;
}

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
        const spent = stopwatch();
        const result = run(text, is as ExpressionType['is'], (name) => given[name] ?? answers[name]);
        assert.ok(result === undefined || holds(result), `${text} gave ${String(result)}`);
        assert.ok(spent() < 500, `${text} ran long`);
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(typed > 150, `only ${typed} expressions typed`);
});

test('whatever is written is refused as it should be or typed, at once', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('(', ')', '!', '-', '[', ']', '?', ':', 'a', '.', '"', '&'), maxLength: 2000 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const spent = stopwatch();
      faultOf(text);
      assert.ok(spent() < 1000);
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
    const spent = stopwatch();
    compileExpression(text, wide, { is: 'yes-no' }).run((name) => given[name], calendar);
    const took = spent();
    assert.ok(took < 1000, `${part} took ${Math.round(took)} ms`);
  }
});
