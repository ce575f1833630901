import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { readMap } from './read-map.js';

const shipped = readFileSync(join(checkout, 'definitions/imports/los-angeles/map.yaml'), 'utf8');

test('The shipped map of Los Angeles is read whole', () => {
  const { map, findings } = readMap(shipped);
  assert.deepEqual(findings, []);
  assert.equal(map?.source, 'la311');
  assert.equal(Object.keys(map?.types ?? {}).length, 12);
});

test('What is wrong is named with its line and column', () => {
  const { map, findings } = readMap(
    shipped.replace('zone: America/Los_Angeles', 'zone: America/Nowhere').replace('areas:', 'wards:'),
  );
  assert.equal(map, undefined);
  assert.deepEqual(
    findings.map(({ line, wrong }) => [line, wrong.split(':')[0]]),
    [
      [6, 'times.zone'],
      [3, 'the map'],
    ],
  );
});

test('What is not a map is refused without being swallowed', () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
  for (const hostile of ['', '- 1', 'a: [', 'a: 1\na: 2', bomb, 'x'.repeat(1_000_001)]) {
    const { map, findings } = readMap(hostile);
    assert.equal(map, undefined);
    assert.ok(findings.length > 0);
  }
});
