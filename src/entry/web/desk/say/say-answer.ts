import type { Language } from '../../../../platform/language/index.js';
import { kinds, type Question } from '../../../../work/services/index.js';

/**
 * An unsealed answer in the reader's language. Undefined when it is not of the kind that this version of the question asks
 * for, which happens to a case that began under another. `whole` is for who works with it: all of a bank account, not its end.
 */
export function sayAnswer(
  question: Question,
  value: unknown,
  language: Language,
  how: 'format' | 'whole' = 'format',
): string | undefined {
  try {
    return kinds[question.type][how](value, question, language);
  } catch (fault) {
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
}
