import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dateOf,
  fill,
  formatDate,
  formatList,
  formatMoment,
  formatMoney,
  formatNumber,
  formatTime,
  languages,
  pick,
  pickCounted,
  words,
} from './index.js';

test('a text is picked by language, and the types refuse a missing one', () => {
  const texts = words({ hello: { en: 'Hello {name}', cy: 'Helo {name}' } });
  assert.equal(fill(pick(texts.hello, 'cy'), { name: 'Mair' }), 'Helo Mair');
  // @ts-expect-error: no Welsh
  const missing: Parameters<typeof words>[0] = { bye: { en: 'Bye' } };
  assert.ok(missing);
});

test('texts whose gaps differ between the languages are refused when they load', () => {
  assert.throws(() => words({ hello: { en: 'Hello {name}', cy: 'Helo {enw}' } }), /gaps of 'hello'/);
  assert.throws(() => fill('Hello {name}', {}), /\{name\}/);
});

test('Welsh counts in six forms, English in two', () => {
  const bins = {
    en: { one: '{count} bin', other: '{count} bins' },
    cy: {
      zero: '{count} bin',
      one: '{count} bin',
      two: '{count} fin',
      few: '{count} bin',
      many: '{count} bin',
      other: '{count} bin',
    },
  };
  assert.deepEqual(
    [0, 1, 2, 3, 6, 1234].map((n) => pickCounted(bins, 'en', n)),
    ['0 bins', '1 bin', '2 bins', '3 bins', '6 bins', '1,234 bins'],
  );
  assert.equal(pickCounted(bins, 'cy', 2), '2 fin');
  assert.equal(pickCounted({ en: bins.en, cy: { other: '{count} o finiau' } }, 'cy', 2), '2 o finiau');
});

test('dates, times, money, numbers and lists read as the language writes them', () => {
  assert.equal(formatDate('2026-03-02', 'en'), '2 March 2026');
  assert.equal(formatDate('2026-03-02', 'cy'), '2 Mawrth 2026');
  assert.throws(() => formatDate('2026-02-31x', 'en'), RangeError);
  assert.equal(formatMoney(7500, 'en'), '£75');
  assert.equal(formatMoney(-120050, 'cy'), '-£1,200.50');
  assert.equal(formatNumber(1234.5, 'cy'), '1,234.5');
  assert.equal(formatList(['a', 'b', 'c'], 'en'), 'a, b and c');
  assert.equal(formatList(['afal', 'mefus', 'oren'], 'cy'), 'afal, mefus ac oren');
  assert.equal(formatList(['bin gwyrdd', 'bin du'], 'cy'), 'bin gwyrdd a bin du');
  for (const language of languages)
    assert.deepEqual([formatList([], language), formatList(['un'], language)], ['', 'un']);
});

test('a moment is shown by the clocks of the place, summer time included', () => {
  const justBefore = new Date('2026-03-29T00:59:00Z');
  const justAfter = new Date('2026-03-29T01:00:00Z');
  assert.equal(formatMoment(justBefore, 'en'), '29 March 2026 at 12:59am');
  assert.equal(formatMoment(justAfter, 'cy'), '29 Mawrth 2026 am 2am');
  assert.equal(dateOf(new Date('2026-06-30T23:30:00Z')), '2026-07-01');
  assert.equal(formatTime(new Date('2026-01-01T12:05:00Z')), '12:05pm');
});
