import type { Words } from '../../../platform/language/index.js';
import type { PlainAnswer } from '../answers.js';
import type { Question } from '../declaration/question.js';
import { kinds } from '../kinds/index.js';

/** An answer that is not sealed, as a message says it in each language. */
export const sayPlain = (question: Question, value: PlainAnswer): Words => ({
  en: kinds[question.type].format(value, question, 'en'),
  cy: kinds[question.type].format(value, question, 'cy'),
});
