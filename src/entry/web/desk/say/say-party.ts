import type { Language } from '../../../../platform/language/index.js';
import { fill } from '../../../../platform/language/index.js';
import { partyWords, rowWords } from './words.js';

/** A party as a declaration names it ('other-adult'), in words: the usual ones in both languages, others as they are spelt. */
export function sayParty(party: string, language: Language): string {
  if (Object.hasOwn(partyWords, party)) return partyWords[party as keyof typeof partyWords][language];
  const [, each] = /^each (.+)$/.exec(party) ?? [];
  if (each !== undefined) return fill(rowWords.each[language], { party: sayParty(each, language) });
  const [, one = '', place] = /^(.+)-(\d+)$/.exec(party) ?? [];
  if (place !== undefined) return `${sayParty(one, language)} ${place}`;
  return party.replaceAll('-', ' ');
}
