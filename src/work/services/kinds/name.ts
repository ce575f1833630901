import { readText } from './reading/read-text.js';
import { accept, isText, kindOf, mend } from './rules.js';
import { kindWords } from './words.js';

/** A person's whole name. All that is asked of it is a letter: names have spaces, apostrophes, figures, any script. */
export const name = kindOf<string>({
  parts: [''],
  isTyped: true,
  holds: isText,
  parse: (raw, question) =>
    readText(raw, question, {
      missing: kindWords.name,
      read: (text) => (/\p{L}/u.test(text) ? accept(text) : mend(kindWords.notName)),
    }),
  format: (value) => value,
});
