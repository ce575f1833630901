import type { Language, Words } from '../../platform/language/index.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import type { Opened, Sealed } from '../../platform/sealed/index.js';
import { seal } from '../../platform/sealed/index.js';
import type { Raw } from '../services/index.js';

/**
 * What a draft holds, in one envelope. By field name: the parsed value, null where an optional question was passed over.
 * By field name and a word, which no field name has: `raw`, the form's own strings; `typed`, strings that were refused and
 * are to be shown back; `en` and `cy`, the answer as a summary says it.
 */
export type Held = Readonly<Record<string, Sealed<unknown>>>;

const beside = (field: string, word: 'raw' | 'typed' | Language): string => `${field} ${word}`;

export const isAnswered = (held: Held, field: string): boolean => held[field] !== undefined;

/** The parsed answer; undefined when there is none, or the question was passed over. */
export function answerIn(held: Held, field: string): Sealed<unknown> | undefined {
  const value = held[field];
  return value && contentOf(value) !== null ? value : undefined;
}

export const rawIn = (held: Held, field: string): Sealed<Raw> | undefined =>
  held[beside(field, 'raw')] as Sealed<Raw> | undefined;

export const typedIn = (held: Held, field: string): Sealed<Raw> | undefined =>
  held[beside(field, 'typed')] as Sealed<Raw> | undefined;

function without(held: Held, names: readonly string[]): Held {
  const left = new Set(names);
  return Object.fromEntries(Object.entries(held).filter(([name]) => !left.has(name)));
}

/** With an answer that was accepted in place of whatever was there. */
export function withAnswer(held: Held, field: string, answer: { raw: Raw; value: unknown }): Held {
  return {
    ...without(held, [beside(field, 'typed'), beside(field, 'en'), beside(field, 'cy')]),
    [field]: seal(answer.value ?? null),
    [beside(field, 'raw')]: seal(answer.raw),
  };
}

/** With strings that were refused, beside the answer that stood before. */
export const withTyped = (held: Held, field: string, typed: Raw): Held => ({
  ...held,
  [beside(field, 'typed')]: seal(typed),
});

export const withText = (held: Held, field: string, text: Words): Held => ({
  ...held,
  [beside(field, 'en')]: seal(text.en),
  [beside(field, 'cy')]: seal(text.cy),
});

/** A draft's content opened to the person who gave it. */
export type Shown = (name: string) => Opened<unknown> | undefined;

export const shownRaw = (shown: Shown, field: string, word: 'raw' | 'typed'): Opened<Raw> | undefined =>
  shown(beside(field, word)) as Opened<Raw> | undefined;

export const shownText = (shown: Shown, field: string, language: Language): Opened<string> | undefined =>
  shown(beside(field, language)) as Opened<string> | undefined;
