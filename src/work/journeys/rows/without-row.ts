import { cellsOf, type Declaration } from '../../services/index.js';
import type { Held } from '../answers.js';

/** A draft without what it holds of one row; whether there are more is asked anew. */
export function withoutRow(declaration: Declaration, held: Held, of: string, at: number): Held {
  const cells = cellsOf(declaration, of);
  return Object.fromEntries(Object.entries(held).filter(([field]) => field !== of && cells.get(field)?.at !== at));
}
