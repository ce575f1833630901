import type { PersonId, SubjectId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';

/** By what letters reach somebody. */
export const letterWays = ['email', 'text', 'letter'] as const;
type LetterWay = (typeof letterWays)[number];

/** How somebody wishes to be written to and called. That they need large print may tell of their health: it is personal, and sealed. */
export interface Preferences {
  readonly language: Language;
  readonly by: LetterWay;
  readonly print: 'standard' | 'large';
  readonly calls: 'yes' | 'no';
}

/** Where what somebody said lies, without what it is. */
export interface PreferencesAt {
  readonly person: PersonId;
  readonly subject: SubjectId;
}

/** The table whose envelopes hold it, and the one field that a look at it names. */
export const preferencesTable = 'people.preference';
export const preferencesField = 'preferences';
/** The number that texts go to; a look at the preferences does not show it. */
export const phoneField = 'phone';
