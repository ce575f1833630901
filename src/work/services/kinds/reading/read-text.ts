import { type HighTier, highMarking } from '../../../../foundation/assurance/browser.js';
import { fill, formatNumber, type Words } from '../../../../platform/language/index.js';
import type { Question } from '../../declaration/question.js';
import type { Raw } from '../../kind.js';
import { mend, type Parsed } from '../rules.js';
import { kindWords } from '../words.js';
import { whenMissing } from './missing.js';

/** The most characters of a line. */
const longestLine = 300;

/** Controls but for tab and line ends, what stands for broken UTF-8, halves of surrogate pairs, and what is no character. */
const unreadable = /[^\P{Cc}\t\n\r]|\ufffd|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/** Nothing that can be seen: spaces, zero-width joiners, direction marks. */
const invisible = /^[\s\p{Cf}]*$/u;

export const isBlank = (text: string): boolean => invisible.test(text);

/** What was typed into one part; the first where a form was made to send several. */
export const typedIn = (raw: Raw, part = ''): string => raw[part]?.[0] ?? '';

const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether it has more characters than that; a long one is not counted to its end. */
function isLonger(text: string, limit: number): boolean {
  return text.length > limit && (text.length > 2 * limit || [...text].length > limit);
}

const tooLong = (limit: number): Words => ({
  en: fill(kindWords.tooLong.en, { most: formatNumber(limit, 'en') }),
  cy: fill(kindWords.tooLong.cy, { most: formatNumber(limit, 'cy') }),
});

export type Tidied =
  | { readonly ok: true; readonly text: string }
  /** `marked` where it bears a protective marking that this system may not hold: nothing of it is kept. */
  | { readonly ok: false; readonly say: Words; readonly marked?: HighTier };

/** What was typed without the spaces around it, composed (NFC); refused when it is too long, cannot be read or is marked above OFFICIAL. */
export function tidy(typed: string, { limit = longestLine, isLong = false } = {}): Tidied {
  // Spaces at both ends are forgiven, a megabyte of them is not.
  if (typed.length > 8 * limit + 1000) return { ok: false, say: tooLong(limit) };
  if (unreadable.test(typed)) return { ok: false, say: kindWords.unreadable };
  const marked = highMarking(typed);
  if (marked) return { ok: false, say: kindWords.marked, marked };
  const text = (isLong ? lines(typed) : oneLine(typed)).normalize('NFC');
  if (isLonger(text, limit)) return { ok: false, say: tooLong(limit) };
  return { ok: true, text: isBlank(text) ? '' : text };
}

interface Reading<Value> {
  /** What is said when nothing was typed. */
  readonly missing: Words;
  readonly limit?: number;
  readonly isLong?: boolean;
  read(text: string): Parsed<Value>;
}

/** Reads a kind of one box: tidied, passed over or asked for when empty, then read by the kind's own rule. */
export function readText<Value>(raw: Raw, question: Question, how: Reading<Value>): Parsed<Value> {
  const tidied = tidy(typedIn(raw), how);
  if (!tidied.ok) return mend(tidied.say);
  return tidied.text === '' ? whenMissing(question, how.missing) : how.read(tidied.text);
}
