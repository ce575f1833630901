import { readDecimal, writeDecimal } from '../expressions/decimal.js';
import { readText } from './reading/read-text.js';
import { accept, isText, kindOf, mend, type Parsed } from './rules.js';
import { kindWords } from './words.js';

const typed = /^([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?$/;

/** Beyond it the millionths of expressions do not reach. */
const mostFigures = 12;

function read(text: string): Parsed<string> {
  const [match, sign, whole = '', fraction = ''] = typed.exec(text.normalize('NFKC').replace('\u2212', '-')) ?? [];
  if (match === undefined || whole + fraction === '') return mend(kindWords.notNumber);
  const places = fraction.replace(/0+$/, '');
  const figures = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0';
  if (places.length > 6) return mend(kindWords.tooFine);
  if (figures.length > mostFigures) return mend(kindWords.tooGreat);
  const value = readDecimal(`${sign === '-' ? '-' : ''}${figures}${places === '' ? '' : `.${places}`}`);
  return value === undefined ? mend(kindWords.notNumber) : accept(writeDecimal(value));
}

/** A decimal with up to six places, held as its shortest text ('-0.5'): a binary fraction would not be what was typed. */
export const number = kindOf<string>({
  parts: [''],
  isTyped: false,
  holds: (value): value is string => isText(value) && readDecimal(value) !== undefined,
  parse: (raw, question) => readText(raw, question, { missing: kindWords.number, read }),
  format(value) {
    const [whole = '', fraction] = value.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  },
});
