import type { Asking } from './answers.js';
import type { Compiled } from './compiling/compiled.js';
import { type CaseFacts, factIn } from './compiling/facts.js';
import { isSettled, settledKey } from './releases/release-at-opening.js';

/**
 * Whether the condition on a transition of the case's state holds, if it has one: over the case's facts and unsealed
 * answers as they are, and over sealed answers as they were released when the case opened.
 */
export function isTransitionPossible(compiled: Compiled, one: CaseFacts, transition: string, asking: Asking): boolean {
  const condition = compiled.expressions.get(`case/states/${one.state}/can/${transition}/if`);
  if (!condition) return true;
  if (isSettled(compiled, condition)) return one.released[settledKey(condition)] === true;
  const { fields } = compiled.declaration;
  const read = (name: string): unknown => {
    if (Object.hasOwn(fields, name)) return Object.hasOwn(one.fields, name) ? one.fields[name] : undefined;
    return name === 'today' ? asking.today : factIn(one, name, asking.timeZone);
  };
  return condition.run(read, asking.calendar) === true;
}
