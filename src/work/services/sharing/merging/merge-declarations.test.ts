import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyPlain } from '../../design/editing/apply-plain.js';
import { mergeDeclarations, saysSame } from './merge-declarations.js';

const word = fc.constantFrom('a', 'b', 'c', 'd');
const names = fc.uniqueArray(word, { maxLength: 4 });
const { tree } = fc.letrec<{ tree: unknown; group: Record<string, unknown> }>((tie) => ({
  tree: fc.oneof({ maxDepth: 3 }, word, fc.integer({ min: 0, max: 3 }), names, tie('group')),
  group: fc.dictionary(word, tie('tree'), { maxKeys: 4 }),
}));
const document = fc.dictionary(word, tree, { maxKeys: 4 });

const merge = (base: unknown, ours: unknown, theirs: unknown) => {
  const { edits, conflicts } = mergeDeclarations({ base, ours, theirs });
  return { made: edits.reduce(applyPlain, ours), conflicts };
};

test('who changed nothing changes nothing, and what only they changed comes in whole', () => {
  fc.assert(
    fc.property(document, document, (base, other) => {
      assert.deepEqual(merge(base, other, base), { made: other, conflicts: [] });
      const { made, conflicts } = merge(base, base, other);
      assert.deepEqual(conflicts, []);
      assert.ok(saysSame(made, other));
      assert.deepEqual(merge(base, other, other), { made: other, conflicts: [] });
    }),
  );
});

test('a conflict is one from either side, and taking theirs everywhere takes whatever they changed', () => {
  fc.assert(
    fc.property(document, document, document, (base, ours, theirs) => {
      const [there, back] = [merge(base, ours, theirs), merge(base, theirs, ours)];
      const pathsOf = ({ conflicts }: typeof there) => conflicts.map(({ path }) => path.join('.')).sort();
      assert.deepEqual(pathsOf(there), pathsOf(back));
      const taken = there.conflicts.reduce<unknown>(
        (made, { path, theirs: value }) => applyPlain(made, { do: 'set', path, value }),
        there.made,
      );
      // What they left as it was is ours still: merging again finds nothing more to bring in but what lists share.
      assert.deepEqual(mergeDeclarations({ base: theirs, ours: taken, theirs }).conflicts, []);
    }),
  );
});

test('lists of names are merged name by name, other parts of one thing apart', () => {
  const base = { pages: ['one', 'two', 'three'], title: { en: 'Bins', cy: 'Biniau' }, keep: '2 years' };
  const ours = { pages: ['one', 'own', 'two', 'three'], title: { en: 'Our bins', cy: 'Biniau' }, keep: '3 years' };
  const theirs = { pages: ['one', 'two', 'new'], title: { en: 'Bins', cy: 'Ein biniau' }, keep: '1 year', from: 1 };
  const { made, conflicts } = merge(base, ours, theirs);
  assert.deepEqual(made, {
    ...{ pages: ['one', 'own', 'two', 'new'], title: { en: 'Our bins', cy: 'Ein biniau' }, keep: '3 years', from: 1 },
  });
  assert.deepEqual(conflicts, [{ path: ['keep'], base: '2 years', ours: '3 years', theirs: '1 year' }]);
  const [conflict] = merge({ of: ['a', 'b'] }, { of: ['a', 'c', 'b'] }, { of: ['b', 'a'] }).conflicts;
  assert.deepEqual(conflict?.path, ['of']);
});
