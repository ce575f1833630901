import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firm } from '../../rows/testing.js';
import { checkDeclaration } from '../check-declaration.js';

/** The rules that the firm breaks once it is changed so. */
const rulesOf = (...changes: readonly (readonly [string, string])[]): readonly string[] => {
  const source = changes.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  }, firm);
  return [...new Set(checkDeclaration(source).findings.map(({ rule }) => rule))];
};

test('rows have columns, a word for one, and a most', () => {
  const [start, end] = [
    firm.indexOf('    columns:'),
    firm.indexOf('    mark: personal\n    about: applicant\n    need: To know how many'),
  ];
  const none = checkDeclaration(firm.slice(0, start) + firm.slice(end)).findings.map(({ rule }) => rule);
  assert.ok(none.includes('no-columns'));
  assert.ok(rulesOf(['    most: 4\n', '']).includes('no-columns'));
  assert.ok(rulesOf(['    each: { en: Partner, cy: Partner }\n', '']).includes('no-columns'));
});

test('what belongs to rows alone is refused elsewhere, and what they do not have with them', () => {
  assert.deepEqual(rulesOf(['    type: email\n', '    type: email\n    most: 3\n']), ['needless-key']);
  assert.deepEqual(rulesOf(['    least: 2\n', '    least: 2\n    optional: true\n']), ['needless-key']);
});

test('no more are needed than there may be', () => {
  assert.deepEqual(rulesOf(['    least: 2\n', '    least: 5\n']), ['least-and-most']);
});

test('a table has a few narrow columns', () => {
  assert.deepEqual(
    rulesOf(['    least: 2\n', '    least: 2\n    shown: table\n']),
    ['not-in-table'],
    'one is asked by a condition',
  );
  const date: [string, string] = ['        type: number\n', '        type: date\n'];
  assert.ok(rulesOf(['    least: 2\n', '    least: 2\n    shown: table\n'], date).includes('not-in-table'));
});

test('a column means one thing', () => {
  assert.ok(rulesOf(['      full_name:', '      email:']).includes('same-name'));
  assert.ok(rulesOf(['      full_name:', '      today:']).includes('same-name'));
});

test('rows stand on a page of their own', () => {
  assert.ok(rulesOf(['pages: [kind, partners, email]', 'pages: [kind, [email, partners]]']).includes('rows-alone'));
  assert.ok(
    rulesOf(['pages: [kind, partners, email]', 'pages: [kind, partners, partners_1_share, email]']).includes(
      'rows-alone',
    ),
  );
});

test('rows are in no list of cases, no search and no dataset but by their number', () => {
  for (const line of ['queue: [partners]', 'status: [partners]', 'queue: [partners_2_why_little]'])
    assert.ok(rulesOf(['  find-by: [email]\n', `  find-by: [email]\n  ${line}\n`]).includes('rows-in-list'), line);
  assert.deepEqual(rulesOf(['find-by: [email]', 'find-by: [email, partners_1_full_name]']), ['rows-in-list']);
  assert.ok(rulesOf(['release: count }', 'release: whether }']).includes('rows-in-list'));
});

test('each is of a column, and a column is no rows', () => {
  assert.deepEqual(rulesOf(['    about: applicant\n', '    about: each applicant\n']), ['wrong-value']);
  assert.deepEqual(rulesOf(['        type: number\n', '        type: rows\n']), ['wrong-value']);
  assert.deepEqual(rulesOf(['    most: 4\n', '    most: 1000\n']), ['wrong-value']);
});

test('no comprehension stands inside another, of columns neither', () => {
  const nested = 'partners.share.exists(a, partners.share.exists(b, a == b))';
  assert.ok(rulesOf(['if: sum(partners.share) != 100', `if: ${nested}`]).includes('expression'));
  assert.ok(rulesOf(['sum(partners.share)', 'sum(partners.full_name)']).includes('expression'));
  assert.ok(rulesOf(['sum(partners.share)', 'sum(partners.nothing)']).includes('expression'));
});
