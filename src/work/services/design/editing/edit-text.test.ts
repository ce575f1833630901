import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkout } from '../../../../platform/checkout.js';
import { readDocument } from '../../checking/read-document.js';
import { brokenLamp } from '../../testing.js';
import { applyPlain } from './apply-plain.js';
import { type Edit, isGroup, partAt } from './edit.js';
import { editText } from './edit-text.js';

const folder = join(checkout, 'definitions');
const sources = [
  brokenLamp,
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => /^service: /m.test(text)),
];

function plain(source: string): unknown {
  const read = readDocument(source);
  assert.ok('value' in read, 'it can be read');
  return read.value;
}

function listPaths(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const parts: [string | number, unknown][] = Array.isArray(value)
    ? value.map((part, at) => [at, part])
    : isGroup(value)
      ? Object.entries(value)
      : [];
  return parts.flatMap(([step, part]) => [[...path, step], ...listPaths(part, [...path, step])]);
}

/** What stands under each key of the document itself, as it is written. */
function sectionsOf(source: string): ReadonlyMap<string, string> {
  const starts = [...source.matchAll(/^([a-z-]+):/gm)];
  return new Map(starts.map(({ 1: key = '', index }, at) => [key, source.slice(index, starts[at + 1]?.index)]));
}

const newValue = fc.oneof(
  fc.constantFrom<unknown>(true, 12, 'plain words', 'a: b # c', '"quoted" and ’curly’', 'two\nlines\n', '- not a list'),
  fc.constantFrom<unknown>({ en: 'One, two', cy: 'Un: dau' }, ['a', 'b'], {
    is: 'x > 1',
    release: 'whether',
    why: 'Long',
  }),
);

test('any edit says what was meant, and leaves all other parts as they are written', () => {
  const editOf = (root: unknown) =>
    fc
      .tuple(fc.constantFrom(...listPaths(root)), newValue, fc.constantFrom('set', 'remove', 'move', 'add', 'append'))
      .map(([path, value, what]): Edit => {
        const part = partAt(root, path);
        if (what === 'set') return { do: 'set', path, value };
        if (what === 'move') return { do: 'move', path, by: 1 };
        if (what === 'append' && Array.isArray(part)) return { do: 'append', path, value };
        if (what === 'add' && isGroup(part)) return { do: 'set', path: [...path, 'something_new'], value };
        return { do: 'set', path, value: undefined };
      });
  const cases = fc.constantFrom(...sources).chain((source) => fc.tuple(fc.constant(source), editOf(plain(source))));
  fc.assert(
    fc.property(cases, ([source, edit]) => {
      const root = plain(source);
      const edited = editText(source, [edit]);
      assert.ok(edited !== undefined);
      assert.deepEqual(plain(edited), applyPlain(root, edit));
      if (edit.path.length === 1) return;
      for (const [key, section] of sectionsOf(source))
        if (key !== edit.path[0]) assert.ok(edited.includes(section), `${key} is as it was`);
    }),
    { numRuns: 100 },
  );
});

test('an edit of one question changes the lines of that question alone', () => {
  const source = readFileSync(join(folder, 'missed-bin.yaml'), 'utf8');
  const edited =
    editText(source, [{ do: 'set', path: ['fields', 'container', 'label', 'cy'], value: 'Pa fin?' }]) ?? '';
  const [before, after] = [source.split('\n'), edited.split('\n')];
  assert.equal(before.length, after.length);
  const changed = after.filter((line, at) => line !== before[at]);
  assert.deepEqual(changed, ['    label: { en: Which container was not emptied?, cy: Pa fin? }']);
});

test('questions that change places take their comments along, and come back the same', () => {
  const source = 'fields:\n  # of one\n  one:\n    a: 1 # first\n  two:\n    b: 2\n';
  const moved = editText(source, [{ do: 'move', path: ['fields', 'one'], by: 1 }]);
  assert.equal(moved, 'fields:\n  two:\n    b: 2\n  # of one\n  one:\n    a: 1 # first\n');
  assert.equal(editText(moved ?? '', [{ do: 'move', path: ['fields', 'one'], by: -1 }]), source);
});

test('a part that has nowhere to stand yet is made with all that it stands in', () => {
  const edited = editText('service: x # ours\n', [
    { do: 'set', path: ['fields', 'name', 'label'], value: { en: 'Name', cy: 'Enw' } },
    { do: 'append', path: ['pages'], value: 'name' },
    { do: 'append', path: ['pages'], value: { title: { en: 'A', cy: 'B' }, ask: ['x'] } },
  ]);
  assert.equal(
    edited,
    'service: x # ours\nfields:\n  name:\n    label: { en: Name, cy: Enw }\npages:\n  - name\n  - title: { en: A, cy: B }\n    ask: [ x ]\n',
  );
});

test('lines that end as on Windows go on doing so', () => {
  const edited = editText('service: x\r\nowner: y\r\n', [{ do: 'set', path: ['owner'], value: 'z' }]);
  assert.equal(edited, 'service: x\r\nowner: z\r\n');
});

test('a text that is not YAML is nobody’s to edit but its author’s', () => {
  assert.equal(editText('a: [', [{ do: 'set', path: ['a'], value: 1 }]), undefined);
});
