import type { Declaration } from '../declaration/declaration.js';
import type { Names } from '../expressions/check-expression.js';
import { type ExpressionType, typeOfKind } from '../expressions/type.js';
import { slotsOf } from '../rows/slots-of.js';
import type { DeclaredExpression, Use } from './declared-expression.js';
import { factsOf } from './facts.js';

/** The type of a field's answers; undefined when the declaration has no such field. */
export function typeOfField(declaration: Declaration, field: string): ExpressionType | undefined {
  const question = Object.hasOwn(declaration.fields, field) ? declaration.fields[field] : undefined;
  if (!question) return undefined;
  const options = question.type === 'rows' ? slotsOf(question).map(String) : Object.keys(question.of ?? {});
  return typeOfKind(question.type, options);
}

/** A column of rows as an expression writes it. */
export const columnName = (of: string, column: string): string => `${of}.${column}`;

const isAboutCase = (use: Use): boolean => use === 'transition' || use === 'measure';

/**
 * The columns of rows as lists ('partners.share'), those of an expression's own row by their own names, and the ends of two days
 * ('stay.from').
 */
function* columnNames(declaration: Declaration, { row }: Pick<DeclaredExpression, 'row'>) {
  for (const [of, question] of Object.entries(declaration.fields)) {
    for (const [column, { type, of: options = {} }] of Object.entries(question.columns ?? {})) {
      const is = typeOfKind(type, Object.keys(options));
      yield [columnName(of, column), { is: 'list', of: is }] as const;
      if (row?.of === of) yield [column, is] as const;
    }
    if (question.type !== 'date-range' || question.cell) continue;
    for (const end of ['from', 'to']) yield [columnName(of, end), { is: 'date' }] as const;
  }
}

/**
 * What an expression may name: every field; of rows each column; `today`, but in a measure, which must count the same
 * tomorrow; and, once there is a case, its facts. A field hides a fact of the same name.
 */
export function namesOf(declaration: Declaration, declared: Pick<DeclaredExpression, 'use' | 'row'>): Names {
  const { use } = declared;
  const names = new Map<string, ExpressionType>();
  if (use !== 'measure') names.set('today', { is: 'date' });
  if (isAboutCase(use)) {
    for (const [name, { type }] of Object.entries(factsOf(declaration))) names.set(name, type);
  }
  for (const [field, { cell }] of Object.entries(declaration.fields)) {
    const type = cell ? undefined : typeOfField(declaration, field);
    if (type) names.set(field, type);
  }
  for (const [name, type] of columnNames(declaration, declared)) names.set(name, type);
  return names;
}
