import loose from 'node:assert';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { format, inspect } from 'node:util';
import { serialize } from 'node:v8';
import { pino } from 'pino';
import { createLog } from '../log.js';
import { reveal } from './browser.js';
import { contentOf } from './content-of.js';
import { Opened, Sealed, SealedValueTouched, seal } from './index.js';
import { open } from './open.js';

const canary = 'canary-7f3a';
const shut: [string, Sealed<string> | Opened<string>][] = [
  ['sealed', seal(canary)],
  ['opened', open(canary)],
];

/** What is asked here is what the types already refuse, so each road takes it as unknown. */
const roads: [string, (value: unknown) => unknown][] = [
  ['JSON.stringify', (value) => JSON.stringify({ value })],
  ['a template', (value) => `${value}`],
  ['String', (value) => String(value)],
  ['concatenation', (value) => 'x'.concat(value as string)],
  ['arithmetic', (value) => Number(value)],
  ['loose comparison', (value) => loose.equal(value, canary)],
  ['order', (value) => (value as string) < canary],
  ['an error message', (value) => new Error(value as string)],
  ['joining', (value) => [value].join()],
  ['a property name', (value) => ({ [value as string]: 1 })],
  ['a URL', (value) => new URLSearchParams({ q: value as string })],
  ['structuredClone', (value) => structuredClone(value)],
  ['v8 serialisation', (value) => serialize(value)],
  ['spread', (value) => ({ ...(value as object) })],
  ['Object.entries', (value) => Object.entries(value as object)],
  ['Object.assign', (value) => Object.assign({}, value)],
  ['deep comparison', (value) => assert.deepEqual(value, value instanceof Opened ? open(canary) : seal(canary))],
  ['format %s', (value) => format('%s', value)],
  ['format %d', (value) => format('%d', value)],
  ['format %j', (value) => format('%j', value)],
  ['a buffer', (value) => Buffer.from(value as string)],
];

for (const [kind, value] of shut) {
  describe(`a value that is ${kind}`, () => {
    for (const [name, road] of roads) {
      test(`does not leave by ${name}`, () => assert.throws(() => road(value), SealedValueTouched));
    }
    test('is inspected as [shut], however deep', () => {
      assert.equal(inspect(value, { showHidden: true, getters: true }), '[shut]');
      assert.equal(format('%o', { a: [value] }).includes(canary), false);
      assert.equal(inspect(new Error('x', { cause: value })).includes(canary), false);
    });
    test('has nothing inside that reflection finds', () => {
      const found = Reflect.ownKeys(value).map(String);
      assert.deepEqual(found, ['shut']);
      assert.equal(JSON.stringify(Reflect.ownKeys(Object.getPrototypeOf(value)).map(String)).includes(canary), false);
    });
    test('cannot be changed', () => assert.throws(() => Object.assign(value, { toJSON: () => canary }), TypeError));
    test('reaches no log line, ours or bare pino', () => {
      let lines = '';
      const to = {
        write(line: string) {
          lines += line;
        },
      };
      const facts = { value, nested: { list: [value] } } as unknown as Record<string, string>;
      createLog('info', to).info(facts, 'ours');
      createLog('info', to).with(facts).error({}, 'child');
      try {
        pino({}, to).info(facts, 'bare');
      } catch (fault) {
        assert.ok(fault instanceof SealedValueTouched);
      }
      assert.match(lines, /"value":"\[shut\]"/);
      assert.equal(lines.includes(canary), false);
    });
  });
}

test('the doors lead to what was shut, each to its own kind', () => {
  assert.equal(contentOf(seal(canary)), canary);
  assert.equal(reveal(open(canary)), canary);
  assert.throws(() => reveal(seal(canary) as unknown as Opened<string>), TypeError);
  assert.throws(() => contentOf(open(canary) as unknown as Sealed<string>), TypeError);
  assert.throws(() => reveal(Object.create(Opened.prototype) as Opened<string>), TypeError);
});

test('the classes themselves lead nowhere', () => {
  for (const one of [Sealed, Opened])
    for (let at: object | null = one; at !== Function.prototype && at !== null; at = Object.getPrototypeOf(at))
      assert.deepEqual(Reflect.ownKeys(at).sort(), ['length', 'name', 'prototype']);
});
