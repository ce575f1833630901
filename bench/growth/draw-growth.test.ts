import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawGrowth, type Grown, tellGrowth } from './draw-growth.js';

const series = { bench: 'queue', figure: 'p95', title: 'A page of the queue', unit: 'ms', of: 'cases', limit: 30 };
const grown: readonly Grown[] = [
  { series, values: [10, 20, 1234.5] },
  { series: { ...series, title: 'A search' }, values: [0.123, 60, undefined] },
];

/** How far down each point of a chart is. */
const downs = (svg: string) => [...svg.matchAll(/<circle cx="[^"]+" cy="([^"]+)"/g)].map(([, down]) => Number(down));

test('more is drawn higher, and a size that was not asked has no point', () => {
  const [least, middle, most, low, high, ...rest] = downs(drawGrowth(grown));
  assert.ok(least !== undefined && middle !== undefined && most !== undefined);
  assert.ok(least > middle && middle > most && most > 0);
  assert.ok(low !== undefined && high !== undefined && low > high);
  assert.deepEqual(rest, []);
});

test('the table tells every figure beside its limit', () => {
  const [, , queue, search] = tellGrowth(grown).split('\n');
  assert.equal(queue, '| A page of the queue (ms), by cases | 30 | 10 | 20 | 1,235 |');
  assert.equal(search, '| A search (ms), by cases | 30 | 0.12 | 60 | not asked |');
});
