import { formatList, formatNumber } from '../../../platform/language/index.js';
import type { Question } from '../declaration/question.js';
import { slotsOf } from '../rows/slots-of.js';
import { whenMissing } from './reading/missing.js';
import { accept, isText, kindOf, mend } from './rules.js';
import { kindWords } from './words.js';

/** Which of the declared rows are there, by their numbers in order; what is in them, their own fields hold. */
export const rows = kindOf<readonly string[]>({
  parts: [''],
  isTyped: false,
  holds: (value): value is readonly string[] => Array.isArray(value) && value.every(isText),
  parse(raw, question: Question) {
    const given = new Set(raw['']?.slice(0, 100).filter((slot) => slot !== ''));
    const slots = slotsOf(question).map(String);
    if (![...given].every((slot) => slots.includes(slot))) return mend(kindWords.notListed);
    if (given.size < (question.least ?? 1)) return whenMissing(question, kindWords.rows);
    return accept(slots.filter((slot) => given.has(slot)));
  },
  // Of rows with names of their own, which; of others how many.
  format(slots, { named }, language) {
    const names = Object.values(named ?? {});
    if (names.length === 0) return formatNumber(slots.length, language);
    return formatList(
      slots.map((slot) => names[Number(slot) - 1]?.[language] ?? slot),
      language,
    );
  },
});
