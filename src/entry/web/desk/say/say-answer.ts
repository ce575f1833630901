import type { Language } from '../../../../platform/language/index.js';
import { kinds, type Question } from '../../../../work/services/index.js';

/**
 * An unsealed answer in the reader's language. Undefined when it is not of the kind that this version of the question asks
 * for, which happens to a case that began under another.
 */
export function sayAnswer(question: Question, value: unknown, language: Language): string | undefined {
  try {
    return kinds[question.type].format(value, question, language);
  } catch (fault) {
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
}
