import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pagesOf } from '../../pages-of.js';
import { brokenLamp } from '../../testing.js';
import { blankDesign } from '../blank-design.js';
import { editText } from '../editing/edit-text.js';
import { previewDesign } from './preview-design.js';

test('a right design is previewed whole', () => {
  const previewed = previewDesign(brokenLamp);
  assert.deepEqual(previewed?.leftOut, []);
  assert.equal(previewed && pagesOf(previewed.service.declaration).length, 5);
});

test('a design that says nothing yet is previewed with stand-ins', () => {
  for (const source of [
    'service: x\n',
    'title: { en: Only English }\n',
    blankDesign({ title: { en: 'A', cy: 'B' }, owner: 'o' }),
  ]) {
    const previewed = previewDesign(source);
    assert.ok(previewed, source);
    assert.equal(pagesOf(previewed.service.declaration).length, 1);
  }
});

test('what does not hold is left out and named, and the rest is there', () => {
  const edited = editText(brokenLamp, [
    { do: 'set', path: ['fields', 'lamp', 'type'], value: 'scent' },
    { do: 'set', path: ['fields', 'broken_on', 'ask-if'], value: 'nonsense >' },
    { do: 'set', path: ['case', 'states', 'waiting', 'label'], value: 12 },
    { do: 'set', path: ['open', 'licence'], value: 'mine' },
  ]);
  const previewed = previewDesign(edited ?? '');
  const named = previewed?.leftOut.map((path) => path.join('.')) ?? [];
  for (const part of ['fields.lamp', 'case.states.waiting', 'open', 'fields.broken_on.ask-if'])
    assert.ok(named.includes(part), `${part} in ${named.join(', ')}`);
  assert.ok(previewed?.service.declaration.fields.email);
});

test('a text that is not YAML has no preview, and no text at all makes it throw', () => {
  assert.equal(previewDesign('a: ['), undefined);
  const lines = brokenLamp.split('\n');
  const some = fc.subarray(lines, { minLength: 1 }).map((kept) => kept.join('\n'));
  fc.assert(
    fc.property(some, (text) => {
      previewDesign(text);
    }),
    { numRuns: 60 },
  );
});
