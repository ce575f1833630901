import { whenMissing } from './reading/missing.js';
import { typedIn } from './reading/read-text.js';
import { accept, kindOf, mend } from './rules.js';
import { kindWords, yesNoWords } from './words.js';

/** Yes or no. The declaration may word them (`of: { yes: …, no: … }`): Welsh answers a question by its verb. */
export const yesNo = kindOf<boolean>({
  parts: [''],
  isTyped: false,
  holds: (value): value is boolean => typeof value === 'boolean',
  parse(raw, question) {
    const chosen = typedIn(raw).slice(0, 10).trim();
    if (chosen === '') return whenMissing(question, kindWords.yesNo);
    return chosen === 'yes' || chosen === 'no' ? accept(chosen === 'yes') : mend(kindWords.notListed);
  },
  format(value, question, language) {
    const word = value ? 'yes' : 'no';
    return (question.of?.[word] ?? yesNoWords[word])[language];
  },
});
