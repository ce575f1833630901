import { isSealed } from '../compiling/label-of.js';
import type { Question } from '../declaration/question.js';
import { kinds } from '../kinds/index.js';

/** Kinds of answers that are no words in a sentence, or nothing to send about. */
const never: readonly Question['type'][] = [
  'photo',
  'document',
  'rows',
  'location',
  'bank-details',
  'declaration',
  'long-text',
];

/** Why an answer is no gap of a message, whatever it is marked; undefined where it may be. */
export function whyNotInMessage({ type, mark, cell }: Question): 'kind' | 'typed' | undefined {
  if (never.includes(type) || cell) return 'kind';
  // What is not sealed would lie in the outbox as it was typed.
  return !isSealed(mark) && kinds[type].isTyped ? 'typed' : undefined;
}
