import { isStoredPostcode, shownPostcode, storedPostcode } from '../../places/index.js';
import { readText } from './reading/read-text.js';
import { accept, isText, kindOf, mend } from './rules.js';
import { kindWords } from './words.js';

/** A postcode in capitals with its space ('WX1 1AA'); undefined when it cannot be one. */
export function readPostcode(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  if (!/^[\dA-Za-z\s.,-]+$/.test(plain)) return undefined;
  const stored = storedPostcode(plain);
  return isStoredPostcode(stored) ? shownPostcode(stored) : undefined;
}

/** A whole British postcode. */
export const postcode = kindOf<string>({
  parts: [''],
  isTyped: true,
  holds: isText,
  parse: (raw, question) =>
    readText(raw, question, {
      missing: kindWords.postcode,
      read(text) {
        const value = readPostcode(text);
        return value === undefined ? mend(kindWords.notPostcode) : accept(value);
      },
    }),
  format: (value) => value,
});
