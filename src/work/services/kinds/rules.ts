import type { Canonical } from '../../../platform/canonical-json.js';
import type { Language, Words } from '../../../platform/language/index.js';
import type { Question } from '../declaration/question.js';
import type { Raw } from '../kind.js';

/** What became of a raw answer: its value, nothing where an optional question was passed over, or what to mend. */
export type Parsed<Value = unknown> =
  | { readonly ok: true; readonly value: Value | undefined }
  | {
      readonly ok: false;
      readonly say: Words;
      /** The parts that are wrong, such as `month`; all when absent. */
      readonly parts?: readonly string[];
    };

/** The rules of one kind, as those use them who have an answer of no kind in particular. */
export interface KindRules {
  /** The parts in which a form posts it; `''` is the field itself. */
  readonly parts: readonly string[];
  /**
   * Whether people write into it what they like, about whomever they like. Such an answer is never published as it is and
   * the record names it by digest; any other is a code, a number or a date, and so guessable that nothing is searched by it alone.
   */
  readonly isTyped: boolean;
  /** Reads what somebody typed. Never throws, whatever was typed, and answers at once. */
  parse(raw: Raw, question: Question): Parsed;
  /** An answer as a person reads it. Throws when the value is not one of this kind. */
  format(value: unknown, question: Question, language: Language): string;
  /** An answer as those read it whom the declaration lets see it, where others are told less of it. */
  whole(value: unknown, question: Question, language: Language): string;
  /** An answer as an unsealed column and the record hold it. Throws as `format` does. */
  plain(value: unknown): Canonical;
}

interface Rules<Value extends Canonical> {
  readonly parts: readonly string[];
  readonly isTyped: boolean;
  holds(value: unknown): value is Value;
  parse(raw: Raw, question: Question): Parsed<Value>;
  format(value: Value, question: Question, language: Language): string;
  whole?(value: Value, question: Question, language: Language): string;
}

/** An answer comes back from an envelope as JSON: each kind looks whether it is its own before it reads it. */
export function kindOf<Value extends Canonical>(rules: Rules<Value>): KindRules {
  const own = (value: unknown): Value => {
    if (rules.holds(value)) return value;
    throw new TypeError('An answer is not of the kind that its question asks for.');
  };
  return {
    parts: rules.parts,
    isTyped: rules.isTyped,
    parse: rules.parse,
    format: (value, question, language) => rules.format(own(value), question, language),
    whole: (value, question, language) => (rules.whole ?? rules.format)(own(value), question, language),
    plain: own,
  };
}

export const accept = <Value>(value: Value | undefined): Parsed<Value> => ({ ok: true, value });

export const mend = (say: Words, parts?: readonly string[]): Parsed<never> =>
  parts ? { ok: false, say, parts } : { ok: false, say };

export const isText = (value: unknown): value is string => typeof value === 'string';
