import type { ChoiceStanding } from '../../../foundation/people/index.js';
import type { Language } from '../../../platform/language/index.js';
import { isChoice, type Use } from '../../../work/services/index.js';
import { choiceWords, standingWords } from './words.js';

/** How a use stands; one that a law allows goes on while nobody objects. */
export const sayStanding = (use: Pick<Use, 'basis'>, standing: ChoiceStanding, language: Language): string =>
  standing === 'unknown' && !isChoice(use) ? choiceWords.lawful[language] : standingWords[standing][language];
