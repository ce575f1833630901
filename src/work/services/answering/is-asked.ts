import type { Answers, Asking } from '../answers.js';
import type { Compiled } from '../compiling/compiled.js';
import { askedLater } from './asked-later.js';
import { valueIn } from './value-in.js';

/**
 * Whether a field is asked, given the answers so far: always, unless it has an `ask-if`, which must hold, or is asked later and by
 * an officer alone.
 */
export function isAsked(service: Compiled, field: string, answers: Answers, asking: Asking): boolean {
  const { declaration } = service;
  if (askedLater(declaration).has(field) && !declaration.pages.includes(field)) return false;
  const condition = service.expressions.get(`fields/${field}/ask-if`);
  return condition === undefined || condition.run(valueIn(answers, asking), asking.calendar) === true;
}
