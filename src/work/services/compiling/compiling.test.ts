import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { getCalendar } from '../../places/index.js';
import { checkDeclaration } from '../checking/check-declaration.js';
import { markList } from '../declaration/codes.js';
import type { Declaration } from '../declaration/declaration.js';
import { DoesNotType } from '../expressions/syntax.js';
import { brokenLamp } from '../testing.js';
import { compileDeclared } from './compile-declared.js';
import { compile } from './compiled.js';
import type { DeclaredExpression } from './declared-expression.js';
import { type CaseFacts, factIn, factsOf } from './facts.js';
import { joinMarks, labelOf } from './label-of.js';
import { underNewestTerms } from './under-terms.js';

const read = (source: string): Declaration => {
  const { declaration, findings } = checkDeclaration(source);
  assert.ok(declaration, JSON.stringify(findings));
  return declaration;
};
const declaration = read(brokenLamp);

describe('the label of an expression', () => {
  test('is the join of the marks of all that it reads', () => {
    assert.equal(labelOf(declaration, ['lamp', 'today', 'state', 'nobody']), 'open');
    assert.equal(labelOf(declaration, ['lamp', 'team']), 'internal');
    assert.equal(labelOf(declaration, ['lamp', 'email', 'remark']), 'personal');
    assert.equal(labelOf(declaration, ['email', 'afraid']), 'special');
    assert.equal(labelOf(declaration, ['constructor', 'toString']), 'open');
  });

  test('joins like a lattice: in any order, any grouping, and twice as once', () => {
    const mark = fc.constantFrom(...markList);
    fc.assert(
      fc.property(mark, mark, mark, (a, b, c) => {
        assert.equal(joinMarks(a, b), joinMarks(b, a));
        assert.equal(joinMarks(a, joinMarks(b, c)), joinMarks(joinMarks(a, b), c));
        assert.equal(joinMarks(a, a), a);
        assert.equal(joinMarks('open', a), a);
        assert.equal(joinMarks('special', a), 'special');
      }),
    );
  });
});

describe('a compiled service', () => {
  test('finds each expression by where it stands, and knows all that it reads', () => {
    const { expressions, calculated } = compile(declaration, 1);
    assert.deepEqual(
      [...expressions.keys()],
      [
        'fields/broken_on/refuse/0/if',
        'fields/broken_on/refuse/1/if',
        'fields/afraid/ask-if',
        'fields/days_dark/calculate',
        'fields/grave/calculate',
        'case/clock/sooner/0/if',
        'case/clock/sooner/1/if',
        'case/states/received/can/hurry/if',
        'case/states/sent/can/mend/if',
        'measures/mended-in-time/counts',
      ],
    );
    assert.deepEqual([...(expressions.get('fields/grave/calculate')?.reads ?? [])].sort(), ['afraid', 'days_dark']);
    assert.deepEqual(calculated, ['days_dark', 'grave']);
  });

  test('works out first what others read, in whatever order they are declared', () => {
    const { days_dark, grave, ...others } = declaration.fields;
    assert.ok(days_dark && grave);
    assert.deepEqual(compile({ ...declaration, fields: { grave, ...others, days_dark } }, 1).calculated, [
      'days_dark',
      'grave',
    ]);
  });

  test('cannot be made of calculations that go round in a ring', () => {
    const { days_dark } = declaration.fields;
    assert.ok(days_dark);
    const fields = { ...declaration.fields, days_dark: { ...days_dark, calculate: 'grave ? 1 : 2' } };
    assert.throws(() => compile({ ...declaration, fields }, 1), /worked out from itself/);
  });
});

describe('an expression in its place', () => {
  const fault = (declared: Partial<DeclaredExpression> & Pick<DeclaredExpression, 'text' | 'use'>): string => {
    try {
      compileDeclared(declaration, { path: [], ...declared });
      return 'taken';
    } catch (refused) {
      assert.ok(refused instanceof DoesNotType);
      return refused.wrong;
    }
  };
  const release = (name: 'month' | 'band' | 'whether') => ({ name, why: 'because' });

  test('reads the facts of a case only where there is a case, and today never in a measure', () => {
    assert.match(fault({ use: 'ask-if', text: 'state == "received"' }), /nothing is called state/);
    assert.match(fault({ use: 'measure', text: 'today > opened_on' }), /nothing is called today/);
    assert.equal(fault({ use: 'transition', text: 'today > opened_on && channel == "web"' }), 'taken');
    assert.match(fault({ use: 'transition', text: 'ending == "dome"' }), /not an option/);
  });

  test('does not hang on a sealed answer and on what comes after it was sealed', () => {
    assert.match(
      fault({ use: 'transition', text: 'afraid && today > opened_on', release: release('whether') }),
      /afraid is sealed/,
    );
    assert.match(
      fault({ use: 'measure', text: 'afraid && within_promise', release: release('whether') }),
      /afraid is sealed/,
    );
    assert.equal(fault({ use: 'measure', text: 'afraid && lamp == "path"', release: release('whether') }), 'taken');
  });

  test('gives what its place needs, before and after a release function', () => {
    assert.match(fault({ use: 'sooner', text: 'days_dark' }), /gives a number/);
    assert.match(fault({ use: 'sooner', text: 'afraid', release: release('month') }), /month does not give yes or no/);
    assert.equal(fault({ use: 'calculate', field: 'remark', text: 'born_on', release: release('month') }), 'taken');
    assert.equal(fault({ use: 'calculate', field: 'remark', text: 'days_dark', release: release('band') }), 'taken');
    assert.match(
      fault({ use: 'calculate', field: 'days_dark', text: 'days_dark', release: release('band') }),
      /does not give a number/,
    );
    assert.match(fault({ use: 'calculate', field: 'address', text: 'address' }), /cannot be worked out/);
  });
});

describe('a fact of a case', () => {
  const one: CaseFacts = {
    ...{ state: 'mended', ending: 'done', endingReason: 'not-ours', channel: 'web', area: 'ward:x', team: 'fitters' },
    ...{ openedAt: new Date('2026-06-30T23:30:00Z'), closedAt: new Date('2026-07-02T10:00:00Z') },
    ...{ dueAt: new Date('2026-07-02T22:59:59Z'), fields: {}, released: {} },
  };
  const tell = (name: string, of: CaseFacts = one) => factIn(of, name, 'Europe/London');

  test('is told by the clock of the place, under every name that may be read', () => {
    const told = Object.fromEntries(Object.keys(factsOf(declaration)).map((name) => [name, tell(name)]));
    assert.deepEqual(told, {
      ...{
        state: 'mended',
        ending: 'done',
        ending_reason: 'not-ours',
        channel: 'web',
        area: 'ward:x',
        team: 'fitters',
      },
      ...{ opened_on: '2026-07-01', due_on: '2026-07-02', closed_on: '2026-07-02', within_promise: true },
      closed_in: { from: '2026-07-01', to: '2026-07-02' },
    });
  });

  test('is not there before there is one', () => {
    const { closedAt: _, ...open } = one;
    assert.deepEqual(
      [tell('closed_on', open), tell('closed_in', open), tell('within_promise', open)],
      [undefined, undefined, undefined],
    );
    assert.equal(tell('within_promise', { ...one, dueAt: new Date('2026-07-01T22:59:59Z') }), false);
    assert.equal(tell('fields'), undefined);
  });
});

describe('an older version under the newest one’s terms', () => {
  const own = compile(declaration, 1);
  const { neighbour: _, ...kept } = declaration.fields;
  const { remark } = kept;
  assert.ok(remark);
  const newest: Declaration = {
    ...declaration,
    title: { en: 'Newer', cy: 'Newyddach' },
    purpose: { ...declaration.purpose, id: 'street-care' },
    fields: {
      ...kept,
      remark: {
        ...remark,
        label: { en: 'New', cy: 'Newydd' },
        mark: 'special',
        about: 'reporter',
        keep: '1 month after closed',
      },
    },
    pages: ['lamp'],
    case: { ...declaration.case, states: { ...declaration.case.states }, sees: { fitters: ['email'] } },
  };
  const { declaration: merged } = underNewestTerms(own, compile(newest, 2));

  test('keeps its own questions and workflow', () => {
    assert.deepEqual(merged.fields.remark?.label, remark.label);
    assert.equal(merged.pages, declaration.pages);
    assert.equal(merged.case.states, declaration.case.states);
    assert.equal(merged.title, declaration.title);
  });

  test('has the newest marking, clearance, purpose and retention', () => {
    assert.equal(merged.fields.remark?.mark, 'special');
    assert.equal(merged.fields.remark?.about, 'reporter');
    assert.equal(merged.fields.remark?.keep, '1 month after closed');
    assert.equal(merged.purpose.id, 'street-care');
    assert.deepEqual(merged.case.sees.fitters, ['email']);
  });

  test('has its own word on a field that the newest no longer asks', () => {
    assert.deepEqual(merged.fields.neighbour, declaration.fields.neighbour);
    assert.deepEqual(merged.case.sees['lamp-desk'], ['neighbour']);
  });

  test('is itself where it is the newest', () => assert.equal(underNewestTerms(own, own), own));
});

describe('an expression of an older version whose label the newest marks raised', () => {
  const own = compile(declaration, 1);
  const { lamp, days_dark } = declaration.fields;
  assert.ok(lamp && days_dark);
  const raised: Declaration = {
    ...declaration,
    fields: { ...declaration.fields, lamp: { ...lamp, mark: 'special', about: 'reporter' } },
  };
  const merged = underNewestTerms(own, compile(raised, 2));
  const path = (name: string) => (name === 'lamp' ? 'path' : name === 'afraid' ? true : undefined);
  const street = (name: string) => (name === 'lamp' ? 'street' : undefined);
  const run = (key: string, read: (name: string) => unknown, of = merged) =>
    of.expressions.get(key)?.run(read, getCalendar('england-and-wales'));

  test('is void: it held, and holds no more', () => {
    for (const [key, read] of [
      ['case/clock/sooner/1/if', path],
      ['case/states/sent/can/mend/if', street],
    ] as const) {
      assert.equal(run(key, read, own), true, key);
      assert.equal(run(key, read), undefined, key);
    }
  });

  test('stands where its own field is marked as high, and where it names a release function', () => {
    assert.equal(run('fields/afraid/ask-if', path), true, 'afraid is special, as the lamp is now');
    assert.equal(run('case/states/received/can/hurry/if', path), true);
    assert.equal(run('case/clock/sooner/0/if', path), true);
  });

  test('gives a calculated field no answer, unless that is marked as high', () => {
    const { broken_on } = declaration.fields;
    assert.ok(broken_on);
    const terms = (mark: 'open' | 'personal') => {
      const fields = {
        ...declaration.fields,
        broken_on: { ...broken_on, mark: 'personal' as const, about: 'reporter' },
        days_dark: { ...days_dark, mark, about: 'reporter' },
      };
      return underNewestTerms(own, compile({ ...declaration, fields }, 2));
    };
    const read = (name: string) => ({ broken_on: '2026-02-27', today: '2026-03-02' })[name];
    assert.equal(run('fields/days_dark/calculate', read, own), '3');
    assert.equal(run('fields/days_dark/calculate', read, terms('personal')), '3');
    assert.equal(run('fields/days_dark/calculate', read, terms('open')), undefined);
  });

  test('leaves the lists of the workflow that may not have the field', () => {
    assert.deepEqual(declaration.case.queue, ['lamp']);
    assert.deepEqual(merged.declaration.case.queue, []);
    assert.deepEqual(merged.declaration.case['find-by'], ['email'], 'a search that joined it is none');
    const same = { same: ['lamp', 'address'], for: '7 days', 'shown-to': 'lamp-desk' };
    const told = { ...declaration, case: { ...declaration.case, status: ['lamp', 'broken_on'], duplicates: same } };
    const { status, duplicates } = underNewestTerms(compile(told, 1), compile(raised, 2)).declaration.case;
    assert.deepEqual([status, duplicates], [['broken_on'], undefined]);
    assert.equal(underNewestTerms(compile(told, 1), compile(declaration, 2)).declaration.case.duplicates, same);
  });
});
