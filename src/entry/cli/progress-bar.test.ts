import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgressBar } from './progress-bar.js';

test('A terminal sees one line redrawn, never wider than itself', () => {
  const written: string[] = [];
  const bar = createProgressBar({ isTTY: true, columns: 40, write: (text) => written.push(text) }, assert.fail);
  bar.show(0.5, 'half of a rather long way that does not fit');
  bar.show(1, 'done');
  bar.end();
  assert.ok(written[0]?.startsWith(`\r\u001b[K[${'#'.repeat(12)}${'.'.repeat(12)}] 50 % ha`));
  assert.ok((written[0] ?? '').length <= 40 + 4);
  assert.equal(written.at(-1), '\n');
});

test('A log sees a plain line at every tenth, and no more', () => {
  const lines: string[] = [];
  const bar = createProgressBar({ write: assert.fail }, (line) => lines.push(line));
  for (let step = 0; step <= 1000; step += 1) bar.show(step / 1000, 'of the way');
  bar.end();
  assert.equal(lines.length, 11);
  assert.equal(lines.at(-1), '100 % of the way');
});
