import type { Declaration } from '../declaration/declaration.js';
import type { Names } from '../expressions/check-expression.js';
import { type ExpressionType, typeOfKind } from '../expressions/type.js';
import type { Use } from './declared-expression.js';
import { factsOf } from './facts.js';

/** The type of a field's answers; undefined when the declaration has no such field. */
export function typeOfField(declaration: Declaration, field: string): ExpressionType | undefined {
  const question = Object.hasOwn(declaration.fields, field) ? declaration.fields[field] : undefined;
  return question && typeOfKind(question.type, Object.keys(question.of ?? {}));
}

const isAboutCase = (use: Use): boolean => use === 'transition' || use === 'measure';

/**
 * What an expression may name: every field; `today`, but in a measure, which must count the same tomorrow; and, once
 * there is a case, its facts. A field hides a fact of the same name.
 */
export function namesOf(declaration: Declaration, use: Use): Names {
  const names = new Map<string, ExpressionType>();
  if (use !== 'measure') names.set('today', { is: 'date' });
  if (isAboutCase(use)) {
    for (const [name, { type }] of Object.entries(factsOf(declaration))) names.set(name, type);
  }
  for (const field of Object.keys(declaration.fields)) {
    const type = typeOfField(declaration, field);
    if (type) names.set(field, type);
  }
  return names;
}
