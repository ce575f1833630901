import type { Language } from '../../../platform/language/index.js';
import type { LetterText } from '../../../work/services/index.js';

/** The blocks of a letter in a language, for `<RevealProse>` alone. */
export const blocksIn = (language: Language) => (letter: unknown) => (letter as LetterText)[language];

/** To whom it went, as lines, for `<Reveal>` alone. */
export const linesTo = (letter: unknown): string => (letter as LetterText).to.join('\n');
