import type { CaseId, SubjectId } from '../../../platform/ids.js';
import type { Language, Words } from '../../../platform/language/index.js';
import type { Mark } from '../../../platform/sealed/index.js';

/** An answer that is not sealed, in each language, as it was marked when the message was queued. */
interface PlainSaid {
  readonly words: Words;
  readonly mark: Mark;
  readonly handling?: string;
}

/** The answers that a message says, and where they lie: what is sealed is opened only when it leaves. */
export interface AnswersSaid {
  readonly service: string;
  readonly version: number;
  readonly row: CaseId;
  readonly subject: SubjectId;
  readonly sealed: readonly string[];
  readonly plain: Readonly<Record<string, PlainSaid>>;
}

/** A service's own words for a message, as its version declares them, and what fills their gaps. */
export interface DeclaredWords {
  readonly subject: Words;
  readonly text: Words;
  /** All that a text message says. */
  readonly short?: Words;
  /** What is no answer. */
  readonly facts: Readonly<Record<string, Words>>;
  readonly answers?: AnswersSaid;
}

/** What stands where an answer is marked above what a way may carry. */
export const heldBack = {
  en: '(sign in, or ask us, to read it)',
  cy: '(mewngofnodwch, neu gofynnwch inni, i’w ddarllen)',
} as const satisfies Record<Language, string>;
