import { formatMoney } from '../../../platform/language/index.js';
import { readPounds } from '../../../platform/money.js';
import { readText } from './reading/read-text.js';
import { accept, kindOf, mend, type Parsed } from './rules.js';
import { kindWords } from './words.js';

/** Ten billion pounds in pence: calculations over it stay within 64 bits. */
const tooMuch = 10_000_000_000_00;

function read(text: string): Parsed<number> {
  const pence = readPounds(text.normalize('NFKC').replace('\u2212', '-').replace(/\s/g, ''));
  if (pence === undefined) return mend(/^[£-]*[\d,]{16,}/.test(text) ? kindWords.tooMuch : kindWords.notMoney);
  return Math.abs(pence) < tooMuch ? accept(pence) : mend(kindWords.tooMuch);
}

/** An amount in pounds, with or without pence; held as whole pence. */
export const money = kindOf<number>({
  parts: [''],
  isTyped: false,
  holds: (value): value is number => Number.isSafeInteger(value),
  parse: (raw, question) => readText(raw, question, { missing: kindWords.money, read }),
  format: (value, _question, language) => formatMoney(value, language),
});
