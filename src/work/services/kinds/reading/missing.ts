import { fill, type Words } from '../../../../platform/language/index.js';
import type { Question } from '../../declaration/question.js';
import { accept, mend, type Parsed } from '../rules.js';

/** A longer label would bury the sentence that quotes it. */
const longest = 120;

const cut = (label: string): string => (label.length > longest ? `${label.slice(0, longest)}…` : label);

/** A sentence with a gap `{question}`, filled with the question's label. */
const about = (sentence: Words, { label }: Question): Words => ({
  en: fill(sentence.en, { question: cut(label.en) }),
  cy: fill(sentence.cy, { question: cut(label.cy) }),
});

/** Nothing was answered: passed over if the question is optional, else asked for, in the declaration's words if it has any. */
export function whenMissing(question: Question, sentence: Words, parts?: readonly string[]): Parsed<never> {
  if (question.optional) return accept<never>(undefined);
  return mend(question.missing ?? about(sentence, question), parts);
}
