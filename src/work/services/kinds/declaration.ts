import { whenMissing } from './reading/missing.js';
import { typedIn } from './reading/read-text.js';
import { accept, kindOf, mend } from './rules.js';
import { kindWords } from './words.js';

/** A statement that was made by ticking it; an unticked one is no answer. */
export const declaration = kindOf<boolean>({
  parts: [''],
  isTyped: false,
  holds: (value): value is boolean => value === true,
  parse(raw, question) {
    const ticked = typedIn(raw);
    if (ticked === '') return whenMissing(question, kindWords.declaration);
    return ticked === 'yes' ? accept(true) : mend(kindWords.declaration);
  },
  format: (_value, _question, language) => kindWords.agreed[language],
});
