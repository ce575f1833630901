import { fill, type Words, words } from '../../../../platform/language/index.js';
import { isDate } from '../../expressions/local-date.js';
import type { Raw } from '../../kind.js';
import { date } from '../date.js';
import { whenMissing } from '../reading/missing.js';
import { typedIn } from '../reading/read-text.js';
import { accept, isText, kindOf, mend, type Parsed } from '../rules.js';

const rangeWords = words({
  missing: { en: 'Enter both days for “{question}”', cy: 'Rhowch y ddau ddiwrnod ar gyfer “{question}”' },
  first: { en: 'First day: {say}', cy: 'Diwrnod cyntaf: {say}' },
  last: { en: 'Last day: {say}', cy: 'Diwrnod olaf: {say}' },
  backwards: {
    en: 'The last day must be the same as the first or after it',
    cy: 'Rhaid i’r diwrnod olaf fod yr un fath â’r cyntaf neu ar ei ôl',
  },
  said: { en: '{from} to {to}', cy: '{from} i {to}' },
});

/** Two days of the calendar, both of them included. */
// A type, not an interface: only a type is known to have no further keys, as canonical JSON asks.
export type DateRange = { readonly from: string; readonly to: string };

const ends = ['from', 'to'] as const;
const boxes = ['day', 'month', 'year'] as const;
const parts = ends.flatMap((end) => boxes.map((box) => `${end}-${box}`));

/** One end as a raw date of its own. Of both in one text, '2026-03-02/2026-03-09', its half. */
function rawOf(raw: Raw, end: (typeof ends)[number]): Raw {
  const whole = typedIn(raw).slice(0, 100).split('/');
  if (whole.length === 2) return { '': [whole[ends.indexOf(end)] ?? ''] };
  return Object.fromEntries(boxes.map((box) => [box, [typedIn(raw, `${end}-${box}`)]]));
}

function sayOf(end: (typeof ends)[number], say: Words): Words {
  const sentence = rangeWords[end === 'from' ? 'first' : 'last'];
  return { en: fill(sentence.en, { say: say.en }), cy: fill(sentence.cy, { say: say.cy }) };
}

function holds(value: unknown): value is DateRange {
  if (typeof value !== 'object' || value === null) return false;
  const { from, to } = value as Partial<Record<keyof DateRange, unknown>>;
  return [from, to].every((end) => isText(end) && isDate(end));
}

/** A first and a last day, each read as a date is. */
export const dateRange = kindOf<DateRange>({
  parts: ['', ...parts],
  isTyped: false,
  holds,
  parse(raw, question): Parsed<DateRange> {
    const isBlank =
      parts.every((part) => typedIn(raw, part).slice(0, 1000).trim() === '') && typedIn(raw).trim() === '';
    if (isBlank) return whenMissing(question, rangeWords.missing, parts);
    const required = { ...question, optional: false };
    const value = { from: '', to: '' };
    for (const end of ends) {
      const parsed = date.parse(rawOf(raw, end), required);
      if (!parsed.ok)
        return mend(
          sayOf(end, parsed.say),
          (parsed.parts ?? boxes).map((box) => `${end}-${box}`),
        );
      value[end] = String(parsed.value);
    }
    return value.from <= value.to ? accept(value) : mend(rangeWords.backwards, parts.slice(3));
  },
  format: ({ from, to }, question, language) =>
    fill(rangeWords.said[language], {
      from: date.format(from, question, language),
      to: date.format(to, question, language),
    }),
});
