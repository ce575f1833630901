import type { CheckedProof } from '../../../foundation/record/browser.js';
import { fill, formatMoment, formatNumber, type Language } from '../../../platform/language/browser.js';
import { entryWords, kindWords, streamWords } from './entry-words.js';
import { proofWords } from './words.js';

const find = <Said>(from: Readonly<Record<string, Said>>, code: string): Said | undefined =>
  Object.hasOwn(from, code) ? from[code] : undefined;

/** Who did it, as far as an entry tells: nobody by name. */
function sayActor(actor: string, language: Language): string {
  if (actor === 'anonymous') return entryWords.anonymous[language];
  if (actor.startsWith('client:')) return entryWords.client[language];
  return entryWords[actor.startsWith('person:') ? 'person' : 'system'][language];
}

export interface SaidEntry {
  readonly done: string;
  readonly about: string;
  readonly number: string;
  readonly recorded: string;
  readonly by: string;
}

/** An entry's codes in words, and its moment by the clocks in `timeZone`. */
export function sayEntry(entry: CheckedProof['entry'], language: Language, timeZone: string): SaidEntry {
  const [about = ''] = entry.stream.split(':', 1);
  return {
    done: (find(kindWords, entry.kind) ?? entryWords.otherKind)[language],
    about: (find(streamWords, about) ?? entryWords.otherStream)[language],
    number: fill(proofWords.numberOf[language], { number: formatNumber(entry.version, language) }),
    recorded: formatMoment(entry.recordedAt, language, timeZone),
    by: sayActor(entry.actor, language),
  };
}
