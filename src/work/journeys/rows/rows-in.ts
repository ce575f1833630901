import { cellsOf, type Declaration } from '../../services/index.js';
import { type Held, isAnswered } from '../answers.js';

/** The numbers of the rows that a draft holds something of, in order. */
export function rowsIn(declaration: Declaration, held: Held, of: string): readonly number[] {
  const cells = [...cellsOf(declaration, of)];
  const there = cells.filter(([field]) => isAnswered(held, field)).map(([, { at }]) => at);
  return [...new Set(there)].toSorted((one, other) => one - other);
}
