import { readText } from './reading/read-text.js';
import { accept, isText, kindOf } from './rules.js';
import { kindWords } from './words.js';

/** The most characters where the declaration does not say. */
const most = 5000;

/** Text of several lines, each ended by a line feed. */
export const longText = kindOf<string>({
  parts: [''],
  isTyped: true,
  holds: isText,
  parse: (raw, question) =>
    readText(raw, question, {
      missing: kindWords.text,
      limit: question.limit ?? most,
      isLong: true,
      read: accept,
    }),
  format: (value) => value,
});
