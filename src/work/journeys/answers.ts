import type { Language, Words } from '../../platform/language/index.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import type { Opened, Sealed } from '../../platform/sealed/index.js';
import { seal } from '../../platform/sealed/index.js';
import type { Raw } from '../services/index.js';

/** What a draft holds of one question. It is personal, so it is only ever handled shut. */
interface HeldAnswer {
  /** The parsed answer; null where an optional question was passed over. */
  readonly value?: unknown;
  /** The form's own strings that it was parsed from. */
  readonly raw?: Raw;
  /** Strings that were refused, or left before they were judged, and are to be shown back. */
  readonly typed?: Raw;
  /** The answer as a summary says it. */
  readonly en?: string;
  readonly cy?: string;
}

/** What a draft holds, in one envelope: by the name of its field, what is held of each question. */
export type Held = Readonly<Record<string, Sealed<unknown>>>;

function heldOf(held: Held, field: string): HeldAnswer {
  const one = Object.hasOwn(held, field) ? held[field] : undefined;
  return one ? (contentOf(one) as HeldAnswer) : {};
}

/** The part of a raw answer that says of a question on paper that nothing was written there. */
export const notGivenPart = 'not-given';

/** Whether it was said of a question that it was not answered on paper. */
export function isNotGiven(held: Held, field: string): boolean {
  const { raw, typed } = heldOf(held, field);
  return ((typed ?? raw)?.[notGivenPart]?.length ?? 0) > 0;
}

export const isAnswered = (held: Held, field: string): boolean => heldOf(held, field).value !== undefined;

/** The parsed answer; undefined when there is none, or the question was passed over. */
export function answerIn(held: Held, field: string): Sealed<unknown> | undefined {
  const { value } = heldOf(held, field);
  return value === undefined || value === null ? undefined : seal(value);
}

function rawOf(raw: Raw | undefined): Sealed<Raw> | undefined {
  return raw && seal(raw);
}

export const rawIn = (held: Held, field: string): Sealed<Raw> | undefined => rawOf(heldOf(held, field).raw);

export const typedIn = (held: Held, field: string): Sealed<Raw> | undefined => rawOf(heldOf(held, field).typed);

/** With an answer that was accepted in place of whatever was there. */
export const withAnswer = (held: Held, field: string, { raw, value }: { raw: Raw; value: unknown }): Held => ({
  ...held,
  [field]: seal({ value: value ?? null, raw }),
});

/** With strings that were refused, beside the answer that stood before. */
export const withTyped = (held: Held, field: string, typed: Raw): Held => ({
  ...held,
  [field]: seal({ ...heldOf(held, field), typed }),
});

/** With what was sent and is no answer yet, in place of any that was there: of files that were taken back no answer may tell. */
export const withOnlyTyped = (held: Held, field: string, typed: Raw): Held => ({ ...held, [field]: seal({ typed }) });

export const withText = (held: Held, field: string, { en, cy }: Words): Held => ({
  ...held,
  [field]: seal({ ...heldOf(held, field), en, cy }),
});

/** Whether every answer is said in the one as it is in the other. */
export const isSaidAlike = (one: Held, other: Held): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((field) => {
    const [a, b] = [heldOf(one, field), heldOf(other, field)];
    return a.en === b.en && a.cy === b.cy;
  });

/** A draft's content opened to the person who gave it: one part of what is held of a question. */
export type Shown = (field: string, part: string) => Opened<unknown> | undefined;

export const shownRaw = (shown: Shown, field: string, part: 'raw' | 'typed'): Opened<Raw> | undefined =>
  shown(field, part) as Opened<Raw> | undefined;

export const shownText = (shown: Shown, field: string, language: Language): Opened<string> | undefined =>
  shown(field, language) as Opened<string> | undefined;
