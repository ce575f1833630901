import type { Declaration } from '../declaration/declaration.js';
import type { Cell } from '../declaration/question.js';

const known = new WeakMap<Declaration['fields'], ReadonlyMap<string, ReadonlyMap<string, Cell>>>();

function findCells(fields: Declaration['fields']): ReadonlyMap<string, ReadonlyMap<string, Cell>> {
  const found = new Map<string, Map<string, Cell>>();
  for (const [name, { cell }] of Object.entries(fields)) {
    if (!cell) continue;
    const cells = found.get(cell.of) ?? new Map<string, Cell>();
    found.set(cell.of, cells.set(name, cell));
  }
  return found;
}

/** The fields of some rows, by their names: row after row, and in each in the order of the columns. */
export function cellsOf({ fields }: Pick<Declaration, 'fields'>, of: string): ReadonlyMap<string, Cell> {
  const found = known.get(fields) ?? findCells(fields);
  known.set(fields, found);
  return found.get(of) ?? new Map();
}
