import { readText } from '../reading/read-text.js';
import { accept, isText, kindOf, mend } from '../rules.js';
import { registeredWords } from './words.js';

/**
 * The forms of British registration marks, old ones too, each as two groups that are shown apart: INF104 of the DVLA for those since
 * 1963; before that and in Northern Ireland up to three letters with up to four figures, either way round.
 */
const forms: readonly RegExp[] = [
  /^([A-Z]{2}\d{2})([A-Z]{3})$/, // AB12 CDE, since 2001
  /^([A-Z]\d{1,3})([A-Z]{3})$/, // A123 BCD, 1983 to 2001, and Q
  /^([A-Z]{3})(\d{1,3}[A-Z])$/, // ABC 123D, 1963 to 1983
  /^([A-Z]{1,3})(\d{1,4})$/, // AB 1234, ABZ 1234
  /^(\d{1,4})([A-Z]{1,3})$/, // 1234 AB
  /^(\d{3}[DX])(\d{3})$/, // 101D 234, of embassies
];

/** A registration mark as it is shown ('AB12 CDE'), however it was spaced; undefined when no vehicle has one like it. */
function readMark(typed: string): string | undefined {
  if (typed.length > 20) return undefined;
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.-]/g, '');
  for (const form of forms) {
    const [, first, second] = form.exec(plain) ?? [];
    if (first !== undefined && second !== undefined) return `${first} ${second}`;
  }
  return undefined;
}

/** The registration mark of a vehicle, written in one way. */
export const vehicle = kindOf<string>({
  parts: [''],
  isTyped: true,
  holds: isText,
  parse: (raw, question) =>
    readText(raw, question, {
      missing: registeredWords.vehicle,
      read(text) {
        const mark = readMark(text);
        return mark === undefined ? mend(registeredWords.notVehicle) : accept(mark);
      },
    }),
  format: (mark) => mark,
});
