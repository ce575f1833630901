import type { Answers, Asking } from '../answers.js';
import type { Compiled } from '../compiling/compiled.js';
import { valueIn } from './value-in.js';

/** What is promised to whoever gave these answers, '2 working days': the first `sooner` that holds, else the promise to all. */
export function promiseOf(service: Compiled, answers: Answers, asking: Asking): string {
  const { promise, sooner = [] } = service.declaration.case.clock;
  const read = valueIn(answers, asking);
  const isFor = (index: number) =>
    service.expressions.get(`case/clock/sooner/${index}/if`)?.run(read, asking.calendar) === true;
  return sooner.find((_, index) => isFor(index))?.promise ?? promise;
}
