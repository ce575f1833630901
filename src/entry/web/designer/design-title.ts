import type { Language } from '../../../platform/language/index.js';
import { judgeDesign, partAt } from '../../../work/services/index.js';
import { wordsOf } from './controls/words-of.js';
import { designerWords } from './words.js';

/** What a design calls its service. */
export function titleIn(value: unknown, language: Language): string {
  const { en, cy } = wordsOf(partAt(value, ['title']));
  return (language === 'cy' ? cy || en : en || cy) || designerWords.unnamed[language];
}

export const titleOfText = (source: string, language: Language): string => titleIn(judgeDesign(source).value, language);
