import type { Declaration } from '../declaration/declaration.js';
import type { Expression } from '../expressions/compile-expression.js';
import { cellsOf } from '../rows/cells-of.js';
import type { DeclaredExpression } from './declared-expression.js';
import { columnName } from './names-of.js';

/** By what an expression calls them, the fields that hold a column: one in its own row, all of them after `partners.`. */
function namesIn(declaration: Declaration, { row }: DeclaredExpression): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const add = (name: string, field: string) => names.set(name, [...(names.get(name) ?? []), field]);
  for (const [of, { type, columns }] of Object.entries(declaration.fields)) {
    if (type === 'date-range') for (const end of ['from', 'to']) add(columnName(of, end), of);
    if (!columns) continue;
    for (const [field, { column, at }] of cellsOf(declaration, of)) {
      add(columnName(of, column), field);
      if (row?.of === of && row.at === at) add(column, field);
    }
  }
  return names;
}

/** One end of two days: 'stay.to'. */
function endOf(range: unknown, name: string): unknown {
  const end = name.slice(name.indexOf('.') + 1);
  return typeof range === 'object' && range !== null ? (range as Readonly<Record<string, unknown>>)[end] : undefined;
}

/**
 * An expression over rows, as those see it who know of fields alone: it reads the fields that hold its columns. What is
 * not answered in a row is left out of the list of a column.
 */
export function overRows(declaration: Declaration, declared: DeclaredExpression, expression: Expression): Expression {
  const names = namesIn(declaration, declared);
  if (names.size === 0 || ![...expression.reads].some((name) => names.has(name))) return expression;
  return {
    ...expression,
    reads: new Set([...expression.reads].flatMap((name) => names.get(name) ?? [name])),
    run: (read, calendar) =>
      expression.run((name) => {
        const fields = names.get(name);
        if (!fields) return read(name);
        const [first = name] = fields;
        if (!name.includes('.')) return read(first);
        if (declaration.fields[first]?.type === 'date-range') return endOf(read(first), name);
        return fields.flatMap((field) => read(field) ?? []);
      }, calendar),
  };
}
