import { readText } from './reading/read-text.js';
import { accept, isText, kindOf } from './rules.js';
import { kindWords } from './words.js';

/** A line of text as it was typed, HTML included: whoever shows it escapes it. At most 300 characters. */
export const text = kindOf<string>({
  parts: [''],
  isTyped: true,
  holds: isText,
  parse: (raw, question) => readText(raw, question, { missing: kindWords.text, read: accept }),
  format: (value) => value,
});
