import type { Mark } from '../../../platform/sealed/index.js';
import { markList } from '../declaration/codes.js';
import type { Declaration } from '../declaration/declaration.js';
import { factsOf } from './facts.js';

export const isSealed = (mark: Mark): mark is 'personal' | 'special' => mark === 'personal' || mark === 'special';

/** The higher of two marks: open, internal, personal, special. */
export const joinMarks = (one: Mark, other: Mark): Mark =>
  markList.indexOf(one) < markList.indexOf(other) ? other : one;

/** Whether something with this label may go where that is the highest. */
export const isCleared = (label: Mark, highest: Mark): boolean => joinMarks(label, highest) === highest;

/** The mark of a field, or of a fact of the case; `today` and whatever else is no field is open. */
export function markOf(declaration: Declaration, name: string): Mark {
  if (Object.hasOwn(declaration.fields, name)) return declaration.fields[name]?.mark ?? 'special';
  const facts = factsOf(declaration);
  return Object.hasOwn(facts, name) ? (facts[name]?.mark ?? 'special') : 'open';
}

/** The label of an expression: the join of the marks of all that it reads, conditions included. */
export function labelOf(declaration: Declaration, reads: Iterable<string>): Mark {
  let label: Mark = 'open';
  for (const name of reads) label = joinMarks(label, markOf(declaration, name));
  return label;
}
