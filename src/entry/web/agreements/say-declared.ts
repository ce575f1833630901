import type { LawfulBasis } from '../../../platform/dpv.js';
import type { Language } from '../../../platform/language/index.js';
import { basisWords } from '../your-data/words.js';
import { sayPurpose } from './purpose-words.js';

/** A purpose and its lawful basis in words, where a service declares it: 'Doing what somebody asked for: a task in the public interest'. */
export const sayDeclared = (
  { dpv, basis }: { readonly dpv?: string | undefined; readonly basis: LawfulBasis },
  language: Language,
): string => [...(dpv ? [sayPurpose(dpv, language)] : []), basisWords[basis][language]].join(': ');
