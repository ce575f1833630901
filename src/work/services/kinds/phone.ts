import { readText } from './reading/read-text.js';
import { accept, isText, kindOf, mend, type Parsed } from './rules.js';
import { kindWords } from './words.js';

const written = /^\+?[\d\s().-]+(?:\s*(?:ext|x|est)\.?\s*\d{1,6})?$/i;
const extension = /\s*(?:ext|x|est)\.?\s*\d{1,6}$/i;
/** A British number after its 0: nine or ten figures, of which the first is none that Ofcom keeps back. */
const british = /^[1235789]\d{8,9}$/;
/** ITU-T E.164: the country's figures first, fifteen in all. */
const foreign = /^[1-9]\d{6,14}$/;

function isPhone(text: string): boolean {
  if (!written.test(text)) return false;
  const dialled = text
    .replace(extension, '')
    .replace(/\(0\)/, '')
    .replace(/[\s().-]/g, '')
    .replace(/^00/, '+');
  if (dialled.startsWith('+44')) return british.test(dialled.slice(3).replace(/^0/, ''));
  if (dialled.startsWith('+')) return foreign.test(dialled.slice(1));
  return dialled.startsWith('0') && british.test(dialled.slice(1));
}

function read(text: string): Parsed<string> {
  const plain = text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
  return isPhone(plain) ? accept(plain) : mend(kindWords.notPhone);
}

/** A British or international number, held as it was written so that its owner knows it again. */
export const phone = kindOf<string>({
  parts: [''],
  isTyped: true,
  holds: isText,
  parse: (raw, question) => readText(raw, question, { missing: kindWords.phone, read }),
  format: (value) => value,
});
