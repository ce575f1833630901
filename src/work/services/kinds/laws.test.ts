import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../../platform/language/index.js';
import { type Kind, kindList } from '../kind.js';
import { kinds } from './index.js';
import { ask, read, taken } from './testing/ask.js';

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      '\u0000',
      '\u001b',
      '\u0085',
      '\ud800',
      '\udc00',
      '\ufffd',
      'a',
      '1',
      ' ',
      '\n',
      '@',
      '.',
      '-',
    ),
  }),
  fc.constantFrom('yes', 'manual', 'refuse', '2026-02-30', '£1', '__proto__', 'constructor', 'x'.repeat(1_000_000)),
  fc.constantFrom(' ', '-', '(', '1', '.', ',', 'a.', '@').map((piece) => piece.repeat(1_000_000)),
);
const rawOf = (kind: Kind) =>
  fc.dictionary(fc.constantFrom(...kinds[kind].parts, ''), fc.array(anything, { maxLength: 3 }), { maxKeys: 6 });

/** Milliseconds of our own work since, whatever else the machine does meanwhile. */
function startMeter(): () => number {
  const before = process.cpuUsage();
  return () => process.cpuUsage(before).user / 1000;
}

/** A control that is no end of a line, or half a surrogate pair. */
const unruly = /[^\P{Cc}\n]|\p{Surrogate}|\ufffd/u;

test('no input makes a kind throw or take long, and no control character survives one', { timeout: 60_000 }, () => {
  for (const kind of kindList) {
    const property = fc.property(rawOf(kind), fc.boolean(), (raw, optional) => {
      const spent = startMeter();
      const parsed = kinds[kind].parse(raw, ask(kind, { optional }));
      assert.ok(spent() < 500, `${kind} took ${spent()} ms of work`);
      if (parsed.ok && parsed.value !== undefined) {
        const held = JSON.stringify(parsed.value, (_, value) => {
          if (typeof value === 'string') assert.doesNotMatch(value, unruly);
          return value;
        });
        assert.ok(held.length < 45_000);
      }
      if (!parsed.ok) for (const language of languages) assert.ok(parsed.say[language].length > 10);
    });
    fc.assert(property, { numRuns: 150 });
  }
});

/** The kinds whose answer, as it is said, may be typed again. */
const typedAgain = [
  'text',
  'long-text',
  'number',
  'money',
  'email',
  'phone',
  'postcode',
  'name',
  'location',
  'vehicle',
] as const;

test('what a kind says of an answer can be typed again and is the same answer', () => {
  const typed: Readonly<Record<(typeof typedAgain)[number], fc.Arbitrary<string>>> = {
    text: fc.string({ unit: 'binary', maxLength: 60 }),
    'long-text': fc.string({ unit: 'binary', maxLength: 60 }),
    number: fc
      .tuple(fc.boolean(), fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 0, max: 999_999 }))
      .map(([isLess, whole, rest]) => `${isLess ? '-' : ''}${whole}.${String(rest).padStart(6, '0')}`),
    money: fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }).map((pence) => (pence / 100).toFixed(2)),
    email: fc.emailAddress(),
    phone: fc.stringMatching(/^0[1-37] ?\d{3} ?\d{3} ?\d{3}$/),
    postcode: fc.stringMatching(/^[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}$/),
    name: fc.string({ unit: 'grapheme', maxLength: 60 }),
    vehicle: fc.stringMatching(/^[a-z]{2}\d{2} ?[a-z]{3}$|^[a-z]{3} ?\d{1,3}[a-z]$|^\d{1,4} ?[a-z]{1,3}$/),
    location: fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.integer({ min: -180, max: 180 })).map(String),
  };
  for (const kind of typedAgain) {
    let tried = 0;
    const property = fc.property(typed[kind], (text) => {
      const parsed = read(kind, text);
      if (!parsed.ok || parsed.value === undefined) return;
      tried += 1;
      for (const language of languages) {
        assert.deepEqual(taken(kind, kinds[kind].format(parsed.value, ask(kind), language)), parsed.value);
      }
    });
    fc.assert(property, { numRuns: 300 });
    assert.ok(tried > 100, `only ${tried} answers of ${kind} were taken`);
  }
});

test('a megabyte is answered at once with a sentence', () => {
  for (const kind of kindList) {
    const spent = startMeter();
    for (const piece of ['x', '1', ' ', '\n', 'é', '(', 'a@', '0 ']) {
      const megabyte = piece.repeat(1_000_000 / piece.length);
      const raw = Object.fromEntries(kinds[kind].parts.map((part) => [part, [megabyte]]));
      assert.equal(kinds[kind].parse(raw, ask(kind)).ok, false);
    }
    assert.ok(spent() < 500, `${kind} took ${spent()} ms of work`);
  }
});
