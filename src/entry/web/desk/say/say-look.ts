import type { Language } from '../../../../platform/language/index.js';
import { lookWords } from './words.js';

/** Why a look was made, by the reason's code; the code itself where it has no words. */
export function sayLook(reason: string | undefined, language: Language): string {
  if (reason === undefined) return '';
  return Object.hasOwn(lookWords, reason) ? lookWords[reason as keyof typeof lookWords][language] : reason;
}
