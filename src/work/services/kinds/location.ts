import { readText } from './reading/read-text.js';
import { accept, isText, kindOf, mend, type Parsed } from './rules.js';
import { kindWords } from './words.js';

/** Latitude and longitude as maps and phones copy them: '51.1321, 0.2612', '(51.1321,0.2612)'. */
const pair = /^\(?([+-]?\d{1,3}(?:\.\d{1,20})?)°?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d{1,20})?)°?\)?$/;

/** Five places are about a metre; what a phone adds beyond them is noise. */
const round = (text: string): number => Math.round(Number(text) * 1e5) / 1e5 + 0;

function read(text: string): Parsed<string> {
  const [match, first = '', second = ''] = pair.exec(text.replaceAll('\u2212', '-')) ?? [];
  const isPoint = match !== undefined && (first + second).includes('.');
  if (!isPoint) return accept(text);
  const [latitude, longitude] = [round(first), round(second)];
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? accept(`${latitude}, ${longitude}`) : mend(kindWords.notOnEarth);
}

/** A place that has no address, in words; a latitude and longitude are known as such and written in one way. */
export const location = kindOf<string>({
  parts: [''],
  isTyped: true,
  holds: isText,
  parse: (raw, question) => readText(raw, question, { missing: kindWords.location, read }),
  format: (value) => value,
});
