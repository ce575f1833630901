import { formatList } from '../../../platform/language/index.js';
import { whenMissing } from './reading/missing.js';
import { accept, isText, kindOf, mend } from './rules.js';
import { kindWords } from './words.js';

const most = 1000;

/** Any of the declared options, held as their codes, each once and in the order in which they are declared. */
export const choices = kindOf<readonly string[]>({
  parts: [''],
  isTyped: false,
  holds: (value): value is readonly string[] => Array.isArray(value) && value.every(isText),
  parse(raw, question) {
    const given = raw[''] ?? [];
    if (given.length > most) return mend(kindWords.notListed);
    const codes = new Set(given.filter((code) => code !== ''));
    if (codes.size === 0) return whenMissing(question, kindWords.choices);
    const declared = Object.keys(question.of ?? {});
    if (![...codes].every((code) => declared.includes(code))) return mend(kindWords.notListed);
    return accept(declared.filter((code) => codes.has(code)));
  },
  format: (codes, question, language) =>
    formatList(
      codes.map((code) => question.of?.[code]?.[language] ?? code),
      language,
    ),
});
