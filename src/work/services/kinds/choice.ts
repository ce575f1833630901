import { whenMissing } from './reading/missing.js';
import { typedIn } from './reading/read-text.js';
import { accept, isText, kindOf, mend } from './rules.js';
import { kindWords } from './words.js';

/** One of the declared options, held as its code. */
export const choice = kindOf<string>({
  parts: [''],
  isTyped: false,
  holds: isText,
  parse(raw, question) {
    const code = typedIn(raw);
    if (code === '') return whenMissing(question, kindWords.choice);
    return Object.hasOwn(question.of ?? {}, code) ? accept(code) : mend(kindWords.notListed);
  },
  format: (code, question, language) => question.of?.[code]?.[language] ?? code,
});
