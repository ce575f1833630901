import { fill, formatNumber, type Language, type Words } from '../../../platform/language/index.js';
import { yesNoWords } from '../../../work/services/browser.js';
import { type Condition, conditionOf, type Declaration } from '../../../work/services/index.js';
import { printWords } from './words.js';

type Fields = Declaration['fields'];

/** What the form calls a question: '4', or '4c' for a column of rows. */
export type Numbers = ReadonlyMap<string, string>;

/** 'a, b or c'. */
const either = (items: readonly string[], language: Language): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${printWords.or[language]} ${items.at(-1)}`;

function labelOf(fields: Fields, field: string, code: string): Words | undefined {
  const { type, of } = fields[field] ?? {};
  return of?.[code] ?? (type === 'yes-no' && (code === 'yes' || code === 'no') ? yesNoWords[code] : undefined);
}

const compared = {
  '>': printWords.more,
  '>=': printWords.atLeast,
  '<': printWords.less,
  '<=': printWords.atMost,
  '==': printWords.exactly,
  '!=': printWords.notExactly,
} as const;

/** What of a question's options somebody has chosen, as its code says: those left of a short list where the code says which not. */
function sayChosen(fields: Fields, condition: Extract<Condition, { is: 'chosen' }>, language: Language) {
  const { field, codes, isNot } = condition;
  const { type, of } = fields[field] ?? {};
  const all = Object.keys(of ?? (type === 'yes-no' ? yesNoWords : {}));
  const left = all.filter((code) => !codes.includes(code));
  const isTurned = isNot && type !== 'choices' && left.length <= 4;
  const said = (isTurned ? left : codes).flatMap((code) => {
    const label = labelOf(fields, field, code);
    return label ? [fill(printWords.quoted[language], { answer: label[language] })] : [];
  });
  const words =
    type === 'choices' ? printWords.ticked : isNot && !isTurned ? printWords.answeredNot : printWords.answered;
  return { words, answer: either(said, language) };
}

function sayOne(fields: Fields, condition: Condition, numbers: Numbers, language: Language): string | undefined {
  if (condition.is === 'all' || condition.is === 'any') {
    const parts = condition.of.map((one) => sayOne(fields, one, numbers, language));
    if (!parts.every((part) => part !== undefined)) return undefined;
    return parts.join(` ${printWords[condition.is === 'all' ? 'and' : 'or'][language]} `);
  }
  const number = numbers.get(condition.field);
  if (number === undefined) return undefined;
  if (condition.is === 'given') return fill(printWords[condition.isNot ? 'notGiven' : 'given'][language], { number });
  if (condition.is === 'number') {
    const than = formatNumber(Number(condition.number), language);
    return fill(compared[condition.by][language], { number, than });
  }
  const { words, answer } = sayChosen(fields, condition, language);
  return answer === '' ? undefined : fill(words[language], { answer, number });
}

/** Who answers a question, in a sentence; undefined where everybody does. Pure. */
export function sayOnly(
  declaration: Pick<Declaration, 'fields'>,
  field: string,
  numbers: Numbers,
  language: Language,
): string | undefined {
  const condition = conditionOf(declaration, field);
  if (condition === undefined) return undefined;
  const said = condition === 'untold' ? undefined : sayOne(declaration.fields, condition, numbers, language);
  return said === undefined ? printWords.ifApplies[language] : fill(printWords.only[language], { said });
}
