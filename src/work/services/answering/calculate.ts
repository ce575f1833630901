import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Answers, Asking } from '../answers.js';
import { type Compiled, calculateKey } from '../compiling/compiled.js';
import { releases } from '../releases/release.js';
import { valueIn } from './value-in.js';

/**
 * The answers with every calculated field worked out of them anew; one that has no result has no answer, but for what
 * `whether` releases, which is then no: that there was no result would tell more than it lets out. What is worked out is
 * sealed like what it was worked out of.
 */
export function calculate(service: Compiled, answers: Answers, asking: Asking): Answers {
  if (service.calculated.length === 0) return answers;
  const known: Record<string, Sealed<unknown>> = { ...answers };
  for (const field of service.calculated) {
    delete known[field];
    const expression = service.expressions.get(calculateKey(field));
    const result = expression?.run(valueIn(known, asking), asking.calendar);
    const release = expression?.declared.release;
    const value = release ? releases[release.name](result) : result;
    if (value !== undefined) known[field] = seal(value);
  }
  return known;
}
