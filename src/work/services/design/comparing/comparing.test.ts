import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDeclaration } from '../../checking/check-declaration.js';
import { brokenLamp } from '../../testing.js';
import { compareDeclarations } from './compare-declarations.js';
import { diffLines } from './diff-lines.js';

function declared(source: string) {
  const { declaration, findings } = checkDeclaration(source);
  assert.ok(declaration, JSON.stringify(findings));
  return declaration;
}
const compare = (after: string) =>
  compareDeclarations(declared(brokenLamp), declared(after)).map(({ to, kind, before, after: is }) => [
    to,
    kind,
    before,
    is,
  ]);

test('the same text changes nothing, and a service that does not run yet is new', () => {
  assert.deepEqual(compare(brokenLamp), []);
  const changes = compareDeclarations(undefined, declared(brokenLamp));
  const kindsFor = (to: string) => [...new Set(changes.filter((change) => change.to === to).map(({ kind }) => kind))];
  assert.deepEqual(kindsFor('residents'), ['new-service', 'question-added']);
  assert.deepEqual(kindsFor('officers'), ['state-added']);
  assert.deepEqual(kindsFor('data'), ['question-added', 'sees-more']);
  assert.deepEqual(kindsFor('open'), ['dataset-added']);
});

test('each audience is told what changes for it', () => {
  const raised = brokenLamp
    .replace(
      '    mark: internal\n    need: To know the rest',
      '    mark: personal\n    about: reporter\n    need: To know the rest',
    )
    .replace('need: To know the rest\n    keep: 3 years', 'need: To know the rest\n    keep: 1 year')
    .replace('promise: 5 working days', 'promise: 6 working days')
    .replace('label: { en: Send a fitter,', 'label: { en: Send somebody,')
    .replace('fitters: [address]', 'fitters: [address, email]')
    .replace('    - ending\n', '');
  assert.deepEqual(compare(raised), [
    ['residents', 'promise', '5 working days', '6 working days'],
    ['data', 'mark', 'internal', 'personal'],
    ['data', 'keep', '3 years after closed', '1 year after closed'],
    ['data', 'about', undefined, 'reporter'],
    ['officers', 'step-changed', undefined, undefined],
    ['data', 'sees-more', undefined, 'fitters'],
    ['open', 'columns-gone', 'ending', undefined],
  ]);
});

const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));

test('the lines of a difference give both texts back', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffLines(before, after);
      const without = (not: 'in' | 'out') =>
        lines
          .filter(({ is }) => is !== not)
          .map((line) => line.text)
          .join('\n');
      assert.deepEqual([without('in'), without('out')], [before, after]);
    }),
    { numRuns: 200 },
  );
});
