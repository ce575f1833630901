import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Answers, Asking } from '../answers.js';
import type { ReadValue } from '../expressions/compile-expression.js';

/** What expressions over answers read: a field's answer, or today's date. The answers stay sealed to whoever asks. */
export const valueIn =
  (answers: Answers, { today }: Pick<Asking, 'today'>): ReadValue =>
  (name) => {
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (answer) return contentOf(answer) ?? undefined;
    return name === 'today' ? today : undefined;
  };
