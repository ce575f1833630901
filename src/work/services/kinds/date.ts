import { fill, formatDate, type Words } from '../../../platform/language/index.js';
import { isDate } from '../expressions/local-date.js';
import type { Raw } from '../kind.js';
import { whenMissing } from './reading/missing.js';
import { monthName, readMonth } from './reading/month.js';
import { isBlank, tidy, typedIn } from './reading/read-text.js';
import { accept, isText, kindOf, mend, type Parsed } from './rules.js';
import { dateWords } from './words.js';

const parts = ['day', 'month', 'year'] as const;
type Part = (typeof parts)[number];

const two = (number: number): string => String(number).padStart(2, '0');

/** What is said of one box that cannot be right whatever the others hold. */
const wrong = { day: dateWords.notDay, month: dateWords.notMonth, year: dateWords.notYear } as const;

const readers: Readonly<Record<Part, (typed: string) => number | undefined>> = {
  day: (typed) => (/^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 31 ? Number(typed) : undefined),
  month: readMonth,
  year: (typed) => (isDate(`${typed}-01-01`) ? Number(typed) : undefined),
};

const list = (missing: readonly Part[]): Words => ({
  en: missing.map((part) => dateWords[part].en).join(' and '),
  cy: missing.map((part) => dateWords[part].cy).join(' a '),
});

function sayMissing(missing: readonly Part[]): Parsed<never> {
  const named = list(missing);
  const say = {
    en: fill(dateWords.incomplete.en, { parts: named.en }),
    cy: fill(dateWords.incomplete.cy, { parts: named.cy }),
  };
  return mend(say, missing);
}

/** 31 April, or 29 February of a common year: the day is what is wrong, and the sentence says how many there are. */
function sayTooManyDays(year: number, month: number): Parsed<never> {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const name = monthName(month);
  const say = {
    en: fill(dateWords.shortMonth.en, { month: name.en, year, days }),
    cy: fill(dateWords.shortMonth.cy, { month: name.cy, year, days }),
  };
  return mend(say, ['day']);
}

function readParts(typed: Readonly<Record<Part, string>>): Parsed<string> {
  const missing = parts.filter((part) => isBlank(typed[part]));
  if (missing.length > 0) return sayMissing(missing);
  const { day, month, year } = {
    day: readers.day(typed.day),
    month: readers.month(typed.month),
    year: readers.year(typed.year),
  };
  const faulty = parts.filter((part) => ({ day, month, year })[part] === undefined);
  if (faulty.length > 1 || day === undefined || month === undefined || year === undefined) {
    const [only] = faulty;
    return mend(faulty.length === 1 && only ? wrong[only] : dateWords.notDate, faulty);
  }
  const date = `${year}-${two(month)}-${two(day)}`;
  return isDate(date) ? accept(date) : sayTooManyDays(year, month);
}

/** One text, as files and other machines send it: '2026-03-02'. */
function readWhole(typed: string): Parsed<string> {
  const text = tidy(typed);
  return text.ok && isDate(text.text) ? accept(text.text) : mend(dateWords.notDate);
}

function readBoxes(raw: Raw): Readonly<Record<Part, string>> | undefined {
  const box = (part: Part) => tidy(typedIn(raw, part).normalize('NFKC'), { limit: 30 });
  const [day, month, year] = [box('day'), box('month'), box('year')];
  return day.ok && month.ok && year.ok ? { day: day.text, month: month.text, year: year.text } : undefined;
}

/** A day of the calendar between 1800 and 2300, held as 'YYYY-MM-DD'; a month may be a name in English or Welsh. */
export const date = kindOf<string>({
  parts,
  isTyped: false,
  holds: (value): value is string => isText(value) && isDate(value),
  parse(raw, question) {
    const whole = typedIn(raw);
    if (whole !== '') return readWhole(whole);
    const typed = readBoxes(raw);
    if (!typed) return mend(dateWords.notDate);
    if (parts.every((part) => isBlank(typed[part]))) return whenMissing(question, dateWords.missing);
    return readParts(typed);
  },
  format: (value, _question, language) => formatDate(value, language),
});
