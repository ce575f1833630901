import type { Language } from '../../../../platform/language/index.js';
import { partyWords } from './words.js';

/** A party as a declaration names it ('other-adult'), in words: the usual ones in both languages, others as they are spelt. */
export function sayParty(party: string, language: Language): string {
  if (Object.hasOwn(partyWords, party)) return partyWords[party as keyof typeof partyWords][language];
  return party.replaceAll('-', ' ');
}
