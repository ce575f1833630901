import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../../platform/language/index.js';
import type { Question } from '../declaration/question.js';
import { date } from './date.js';

const question: Question = {
  type: 'date',
  label: { en: 'When was it?', cy: 'Pryd oedd hi?' },
  mark: 'open',
  need: 'To test',
  keep: '1 year after closed',
};

const parse = (day: string, month: string, year: string) =>
  date.parse({ day: [day], month: [month], year: [year] }, question);

function taken(...typed: readonly [string, string, string]): unknown {
  const parsed = parse(...typed);
  return parsed.ok ? parsed.value : parsed.say.en;
}

function faultOf(...typed: readonly [string, string, string]) {
  const parsed = parse(...typed);
  assert.ok(!parsed.ok);
  return parsed;
}

test('every day from 1800 to 2300 can be typed in figures and as either language writes it', () => {
  const days = fc.date({
    min: new Date('1800-01-01T00:00:00Z'),
    max: new Date('2300-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      const [year = '', month = '', number = ''] = iso.split('-');
      assert.equal(taken(number, month, year), iso);
      for (const language of languages) {
        const [d = '', m = '', y = ''] = date.format(iso, question, language).split(' ');
        assert.equal(taken(d, m, y), iso);
      }
    }),
  );
});

test('months are known by name, by their first letters and in figures of any width', () => {
  const said = ['mar', 'MAWRTH', 'March', 'maw.', '03', '３'];
  for (const month of said) assert.equal(taken('2', month, '2026'), '2026-03-02');
  assert.equal(taken(' 2 ', 'hydref', '2026'), '2026-10-02');
  assert.equal(taken('2', 'chw', '2024'), '2024-02-02');
});

test('a date that does not exist names the part that is wrong, and how many days there are', () => {
  const wrong: readonly (readonly [
    typed: readonly [string, string, string],
    parts: readonly string[],
    said: string,
  ])[] = [
    [['30', '2', '2026'], ['day'], 'February 2026 has only 28 days. Check the date'],
    [['31', 'Ebrill', '2026'], ['day'], 'April 2026 has only 30 days. Check the date'],
    [['32', '1', '2026'], ['day'], 'The day must be a number from 1 to 31'],
    [['1', '13', '2026'], ['month'], 'The month must be a number from 1 to 12, or its name'],
    [['1', 'ma', '2026'], ['month'], 'The month must be a number from 1 to 12, or its name'],
    [['1', '1', '26'], ['year'], 'The year must have 4 figures, from 1800 to 2300'],
    [['1', '1', '2301'], ['year'], 'The year must have 4 figures, from 1800 to 2300'],
    [['0', '0', '2026'], ['day', 'month'], 'Enter a real date as day, month and year, like 27 3 2026'],
  ];
  for (const [typed, parts, said] of wrong) {
    const fault = faultOf(...typed);
    assert.deepEqual([fault.parts, fault.say.en], [parts, said]);
  }
  assert.equal(faultOf('29', '2', '2023').say.cy, 'Dim ond 28 diwrnod sydd ym mis Chwefror 2023. Gwiriwch y dyddiad');
  assert.equal(taken('29', '2', '2024'), '2024-02-29');
});

test('a part that was left out is named', () => {
  assert.deepEqual(faultOf('2', ' ', '2026'), {
    ok: false,
    say: { en: 'The date must include a month', cy: 'Rhaid i’r dyddiad gynnwys mis' },
    parts: ['month'],
  });
  const fault = faultOf('', '3', '');
  assert.deepEqual(fault.parts, ['day', 'year']);
  assert.equal(fault.say.cy, 'Rhaid i’r dyddiad gynnwys diwrnod a blwyddyn');
  assert.equal(faultOf('', '', '').say.en, 'Enter a date for “When was it?”');
});
