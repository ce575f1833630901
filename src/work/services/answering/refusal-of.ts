import type { Words } from '../../../platform/language/index.js';
import type { Answers, Asking } from '../answers.js';
import type { Compiled } from '../compiling/compiled.js';
import { valueIn } from './value-in.js';

/** What is said of an answer that its declaration refuses: the first of its refusals that holds; undefined when none does. */
export function refusalOf(service: Compiled, field: string, answers: Answers, asking: Asking): Words | undefined {
  const refusals = service.declaration.fields[field]?.refuse ?? [];
  const read = valueIn(answers, asking);
  return refusals.find(
    (_, index) => service.expressions.get(`fields/${field}/refuse/${index}/if`)?.run(read, asking.calendar) === true,
  )?.say;
}
