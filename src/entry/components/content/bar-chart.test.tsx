import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { BarChart } from './bar-chart.js';

const draw = (...values: readonly number[]) =>
  render(
    <BarChart
      id="cost"
      title="Cost of a case"
      description="One bar a channel"
      bars={values.map((value) => ({ label: `<${value}>`, value, text: `£${value}` }))}
    />,
  );

test('bars are in proportion to the greatest, which leaves room for its value', () => {
  const widths = [...draw(100, 50, 0).matchAll(/<rect[^>]* width="([\d.]+)%"/g)].map(([, width]) => Number(width));
  assert.equal(widths.length, 3);
  assert.ok((widths[0] ?? 0) <= 75);
  assert.equal(widths[1], (widths[0] ?? 0) / 2);
  assert.equal(widths[2], 0);
});

test('it is told to those who do not see it, and words are words', () => {
  const chart = draw(3);
  assert.match(chart, /role="img" aria-labelledby="cost-title cost-about"/);
  assert.match(chart, /<title id="cost-title">Cost of a case<\/title><desc id="cost-about">One bar a channel<\/desc>/);
  assert.match(chart, /&lt;3>/);
  assert.doesNotMatch(chart, /style=/);
});

test('nothing at all, and only zeros, are drawn too', () => {
  assert.match(draw(), /height="0"/);
  assert.match(draw(0), /width="0%"/);
});
