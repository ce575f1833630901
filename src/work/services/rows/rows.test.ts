import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { getCalendar } from '../../places/index.js';
import { calculate } from '../answering/calculate.js';
import { isAsked } from '../answering/is-asked.js';
import { refusalOf } from '../answering/refusal-of.js';
import { askingAt } from '../answers.js';
import { checkDeclaration } from '../checking/check-declaration.js';
import { compile } from '../compiling/compiled.js';
import { pagesOf } from '../pages-of.js';
import { releaseAtOpening } from '../releases/release-at-opening.js';
import { releaseRow } from '../releases/release-row.js';
import { sealAll } from '../testing.js';
import { foldFields } from './fold-fields.js';
import { firm } from './testing.js';

const { declaration, findings } = checkDeclaration(firm);
assert.deepEqual(findings, []);
assert.ok(declaration);
const service = compile(declaration, 1);
const asking = askingAt(
  { calendar: getCalendar('england-and-wales'), timeZone: 'Europe/London' },
  new Date('2026-03-02T09:00:00Z'),
);
const cell = (name: string) => declaration.fields[name];

describe('rows unfold', () => {
  test('into a field for each column of each row there may be, with a party of its own', () => {
    const names = Object.keys(declaration.fields).filter((name) => cell(name)?.cell);
    assert.equal(names.length, 12);
    assert.deepEqual(names.slice(0, 3), ['partners_1_full_name', 'partners_1_share', 'partners_1_why_little']);
    assert.deepEqual(cell('partners_3_share')?.label, { en: 'Partner 3: Share', cy: 'Partner 3: Cyfran' });
    assert.equal(cell('partners_3_share')?.about, 'partner-3');
    assert.equal(cell('partners_3_share')?.keep, '1 year after closed');
  });

  test('into a page for each row and one that asks whether there are more', () => {
    assert.deepEqual(
      pagesOf(declaration).map(({ id }) => id),
      [
        'kind',
        'partners-1-full-name',
        'partners-2-full-name',
        'partners-3-full-name',
        'partners-4-full-name',
        'partners',
        'email',
      ],
    );
  });

  test('for who sees them: all columns by the name of the rows, or one of them', () => {
    const { desk = [], clerks = [] } = declaration.case.sees;
    assert.equal(desk.length, 14);
    assert.deepEqual(clerks, ['partners', ...[1, 2, 3, 4].map((at) => `partners_${at}_full_name`)]);
  });

  test('and fold again where only what is asked is told, each column once', () => {
    const folded = foldFields(declaration);
    assert.deepEqual(Object.keys(folded), [
      'kind',
      'email',
      'partners',
      'partners_1_full_name',
      'partners_1_share',
      'partners_1_why_little',
      'many',
    ]);
    assert.equal(folded.partners_1_share?.about, 'each partner');
    assert.equal(folded.partners_1_share?.label.en, 'Partner: Share');
  });
});

describe('an expression reads', () => {
  const two = { kind: 'firm', partners: ['1', '2'], partners_1_share: '60', partners_2_share: '40' };
  const answers = (more: object = {}) => sealAll({ ...two, ...more });

  test('the columns of its own row by their names', () => {
    assert.equal(
      refusalOf(service, 'partners_1_share', answers({ partners_1_share: '101' }), asking)?.en,
      'Enter 100 or less',
    );
    assert.equal(refusalOf(service, 'partners_2_share', answers({ partners_1_share: '101' }), asking), undefined);
    assert.equal(isAsked(service, 'partners_2_why_little', answers({ partners_2_share: '5' }), asking), true);
    assert.equal(isAsked(service, 'partners_1_why_little', answers({ partners_2_share: '5' }), asking), false);
  });

  test('a column of all rows as a list, and how many rows there are', () => {
    assert.equal(refusalOf(service, 'partners', answers(), asking), undefined);
    assert.equal(
      refusalOf(service, 'partners', answers({ partners_2_share: '39.5' }), asking)?.en,
      'The shares must be 100 together',
    );
    const three = answers({ partners: ['1', '2', '3'], partners_2_share: '20', partners_3_share: '20' });
    assert.equal(refusalOf(service, 'partners', three, asking), undefined);
    assert.ok(calculate(service, three, asking).many);
  });

  test('and its label is the join of all rows that it reads', () => {
    const reads = service.expressions.get('fields/partners/refuse/0/if')?.reads ?? new Set();
    assert.deepEqual(
      [...reads],
      [1, 2, 3, 4].map((at) => `partners_${at}_share`),
    );
  });
});

test('open data has how many rows there are, and nothing of them', () => {
  const facts = {
    ...{ state: 'received', openedAt: new Date('2026-03-02T09:00:00Z'), dueAt: new Date(), channel: 'web' as const },
    ...{ fields: { kind: 'firm' }, released: releaseAtOpening(service, sealAll({ partners: ['1', '2'] }), { asking }) },
  };
  assert.deepEqual(releaseRow(service, facts, 'Europe/London'), { kind: 'firm', how_many: 2 });
});

test('a finding stands where the column is written, once for all rows', () => {
  const broken = firm.replace('if: share > 100', 'if: shares > 100');
  const found = checkDeclaration(broken).findings;
  assert.deepEqual(
    found.map(({ line, rule }) => [broken.split('\n')[line - 1]?.trim(), rule]),
    [['- if: shares > 100', 'expression']],
  );
  const [about] = checkDeclaration(firm.replaceAll('        about: each partner\n', '')).findings;
  assert.match(about?.wrong ?? '', /^partners\.full_name is personal, and nothing says whose data it is$/);
});
