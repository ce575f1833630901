import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Canonical, canonicalJson } from './canonical-json.js';
import { seal } from './sealed/index.js';

const canonical = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value')),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value')),
  ),
})).value;

function shuffled(value: Canonical): Canonical {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, shuffled(held)]),
  );
}

test('the text says the same value, whatever the order of its keys', () => {
  fc.assert(
    fc.property(canonical, (value) => {
      const text = canonicalJson(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.equal(canonicalJson(shuffled(value)), text);
      assert.equal(canonicalJson(JSON.parse(text) as Canonical), text);
    }),
  );
});

test('keys sort by UTF-16 code units (the example of RFC 8785 §3.2.3)', () => {
  const given = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\u{1f600}': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  const order = Object.values(JSON.parse(canonicalJson(given)) as Record<string, string>);
  const text = canonicalJson(given);
  const written = ['Carriage Return', 'One', 'Control', 'Latin Small', 'Euro Sign', 'Emoji', 'Hebrew'].map((name) =>
    text.indexOf(name),
  );
  assert.deepEqual(
    written,
    [...written].sort((a, b) => a - b),
  );
  assert.equal(order.length, 7);
  assert.equal(canonicalJson({ a: '\u000f\n"\\/\u20ac' }), '{"a":"\\u000f\\n\\"\\\\/€"}');
});

test('what has no one text is refused', () => {
  const wrong: unknown[] = [
    0.5,
    Number.NaN,
    2 ** 53,
    undefined,
    { a: undefined },
    [undefined],
    new Date(),
    new Map(),
    Buffer.from('x'),
    seal('x'),
    '\ud800',
    { '\udc00': 1 },
    1n,
    () => 1,
  ];
  for (const value of wrong) assert.throws(() => canonicalJson(value as Canonical), TypeError);
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  assert.throws(() => canonicalJson(circle as Canonical), /64 deep/);
  assert.equal(canonicalJson(-0), '0');
});
