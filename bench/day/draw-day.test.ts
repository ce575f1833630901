import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawDay, type Hour, tellDay } from './draw-day.js';
import { deriveDay } from './load.js';
import { figureOf, type Sample } from './sample.js';

const sample = (heapMegabytes: number): Sample => ({
  ...{ residentMegabytes: 200, heapMegabytes, connections: 4 },
  ...{ lagSeconds: 0, loopMilliseconds: 12, databaseMegabytes: 1234.5 },
});
const hours: readonly Hour[] = Array.from({ length: 24 }, (_, hour) => ({
  requests: hour,
  samples: [sample(50 + hour), sample(40 + hour)],
}));

test('a day has twenty-four hours, in which all of its requests come', () => {
  const day = deriveDay(365_000);
  assert.equal(day.length, 24);
  const requests = day.reduce((sum, hour) => sum + hour.requests, 0);
  assert.ok(Math.abs(requests - 900) < 12, String(requests));
});

test('each sample is a point of its panel, and nothing that is not a number is drawn', () => {
  const svg = drawDay(hours);
  const lines = [...svg.matchAll(/<polyline points="([^"]+)"/g)].map(([, points]) => points?.split(' ').length);
  assert.deepEqual(lines, Array(6).fill(48));
  assert.doesNotMatch(svg, /NaN|Infinity/);
});

test('the table tells the most of an hour, and the least that the heap came down to', () => {
  const [, , first, second] = tellDay(hours).split('\n');
  assert.equal(first, '| 2–3 | 2 | 200 | 52 | 4 | 0 | 12 | 1,235 | 42 |');
  assert.match(second ?? '', /^\| 5–6 \|/);
});

test('a figure of the metrics is found with its labels and without', () => {
  const text = '# HELP a b\nsome 3\nsome_more{state="idle"} 4\nsome_more{state="busy"} 5\n';
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  assert.deepEqual([figureOf(text, 'some', sum), figureOf(text, 'some_more', sum)], [3, 9]);
});
