import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inside } from '../launcher/house.mjs';

const rows = readFileSync(inside('docs', 'threats.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, , how, tests] = /^\| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/.exec(line) ?? [];
    return number === undefined ? [] : [{ number: Number(number), how, tests: tests ?? '' }];
  });

test('all forty threats are answered, in order', () => {
  assert.deepEqual(
    rows.map(({ number }) => number),
    Array.from({ length: 40 }, (_, at) => at + 1),
  );
});

test('each names a test that is there', () => {
  for (const { number, how, tests } of rows) {
    const files = [...tests.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file]) => file);
    assert.ok(how.trim().length > 10 && files.length > 0, `threat ${number}`);
    for (const file of files) assert.ok(existsSync(inside(file)), `threat ${number}: there is no ${file}`);
  }
});
