import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seal } from '../../../platform/sealed/index.js';
import { calculate } from '../answering/calculate.js';
import { isAsked } from '../answering/is-asked.js';
import { plainAnswers } from '../answering/plain-answers.js';
import { promiseOf } from '../answering/promise-of.js';
import { refusalOf } from '../answering/refusal-of.js';
import type { Answers, Asking } from '../answers.js';
import { type Compiled, compile } from '../compiling/compiled.js';
import { isTransitionPossible } from '../is-transition-possible.js';
import { releaseAtOpening } from '../releases/release-at-opening.js';
import { releaseRow } from '../releases/release-row.js';
import { checkDeclaration } from './check-declaration.js';
import { change } from './testing/minimal.js';

const asking: Asking = {
  today: '2026-03-02',
  calendar: { id: 'none', weekend: new Set([6, 7]), holidays: new Set(), from: '2020-01-01', to: '2030-12-31' },
  timeZone: 'Europe/London',
};

const open = [
  'true',
  'size == "big"',
  'size == "small"',
  'answered(size)',
  'answered(lost_on)',
  '(reward > pounds(7))',
];
const closed = ['answered(address)', 'answered(email)', 'email.contains("a")', 'ill', 'answered(ill)', '!ill'];

const joined = (atoms: readonly string[]): fc.Arbitrary<string> =>
  fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(...atoms),
      fc.tuple(tie('any'), tie('any')).map(([left, right]) => `(${left} && ${right})`),
      fc.tuple(tie('any'), tie('any')).map(([left, right]) => `(${left} || ${right})`),
      fc.tuple(tie('any'), tie('any'), tie('any')).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
    ),
  })).any;

/** A yes or no, mostly out of what is open, so that some declarations are clean. */
const condition = fc.oneof(
  { weight: 7, arbitrary: joined(open) },
  { weight: 1, arbitrary: joined([...open, ...closed]) },
);

const quoted = (expression: string): string => `'${expression}'`;

/** The minimal declaration with a condition of our own in every place where one may stand. */
const declared = fc
  .tuple(condition, condition, condition, condition, condition, condition)
  .map(([askIf, refuse, amount, sooner, move, counts]) =>
    change(
      [
        '  - size\n  - lost_on\n  - [address, email]\n  - ill\n',
        '  - size\n  - [address, email]\n  - ill\n  - lost_on\n',
      ],
      ['ask-if: size == "big"', `ask-if: ${quoted(askIf.replaceAll('answered(lost_on)', 'answered(size)'))}`],
      ['- if: lost_on > today', `- if: ${quoted(refuse)}`],
      ['\'size == "big" ? pounds(10)', `'${amount.replaceAll('(reward > pounds(7))', 'true')} ? pounds(10)`],
      ['{ if: size == "small", promise', `{ if: ${quoted(sooner)}, promise`],
      ['if: size == "big"\n          label', `if: ${quoted(move)}\n          label`],
      ['counts: ending == "done"', `counts: ${quoted(counts)}`],
    ),
  );

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const openAnswers = fc.record({
  size: optional(fc.constantFrom('small', 'big')),
  lost_on: optional(fc.constant('2026-02-27')),
});
const sealedAnswers = fc.record({
  address: optional(fc.constant({ line1: '1 Weir Street', town: 'Wealdham', postcode: 'WX2 1CA' })),
  email: optional(fc.constantFrom('a@example.com', 'b@example.org')),
  ill: optional(fc.boolean()),
});

const answersOf = (given: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(
    Object.entries(given).flatMap(([field, value]) => (value === undefined ? [] : [[field, seal(value)]])),
  );

/** Everything of a case that those see who may see nothing sealed. */
function seen(service: Compiled, given: Readonly<Record<string, unknown>>): unknown {
  const answers = calculate(service, answersOf(given), asking);
  const one = {
    ...{ state: 'searching', openedAt: new Date('2026-03-02T09:00:00Z'), channel: 'web' },
    fields: plainAnswers(service, answers),
    released: releaseAtOpening(service, answers, { asking }),
  };
  return {
    ...one,
    asked: isAsked(service, 'lost_on', answers, asking),
    refused: refusalOf(service, 'lost_on', answers, asking),
    promise: promiseOf(service, answers, asking),
    canMove: isTransitionPossible(service, one, 'find', asking),
    row: releaseRow(service, one, asking.timeZone),
  };
}

test('of what is clean, sealed answers change nothing that is open', () => {
  const count = { clean: 0, refused: 0 };
  fc.assert(
    fc.property(declared, openAnswers, sealedAnswers, sealedAnswers, (source, told, one, other) => {
      const { declaration } = checkDeclaration(source);
      count[declaration ? 'clean' : 'refused'] += 1;
      if (!declaration) return;
      const service = compile(declaration, 1);
      assert.deepEqual(seen(service, { ...told, ...one }), seen(service, { ...told, ...other }));
    }),
    { numRuns: 200 },
  );
  assert.ok(count.clean > 10 && count.refused > 10, JSON.stringify(count));
});

test('no expression that reads a sealed answer is let into an open place, however it is wrapped', () => {
  const places: readonly (readonly [was: string, is: (expression: string) => string])[] = [
    ['{ if: size == "small", promise', (expression) => `{ if: ${quoted(expression)}, promise`],
    ['if: size == "big"\n          label', (expression) => `if: ${quoted(expression)}\n          label`],
    ['counts: ending == "done"', (expression) => `counts: ${quoted(expression)}`],
    ['\'size == "big" ? pounds(10)', (expression) => `'${expression} ? pounds(10)`],
  ];
  const leak = fc.constantFrom('ill', 'answered(email)', 'answered(address)', '!ill', 'email.contains("a")');
  const wrap = fc.constantFrom<(leak: string) => string>(
    (it) => it,
    (it) => `(${it} || size == "big")`,
    (it) => `(true || ${it})`,
    (it) => `(size == "big" ? ${it} : false)`,
    (it) => `(${it} ? true : true)`,
    (it) => `[${it}].exists(ill, ill)`,
    (it) => `(size == (${it} ? "big" : "small"))`,
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), leak, wrap, wrap, ([was, is], it, inner, outer) => {
      const { findings } = checkDeclaration(change([was, is(outer(inner(it)))]));
      assert.ok(
        findings.some(({ rule }) => rule === 'above-clearance'),
        JSON.stringify(findings),
      );
    }),
    { numRuns: 80 },
  );
});
