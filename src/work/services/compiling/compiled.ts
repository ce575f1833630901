import type { Declaration } from '../declaration/declaration.js';
import type { Expression } from '../expressions/compile-expression.js';
import { compileDeclared } from './compile-declared.js';
import { type DeclaredExpression, keyOf, listExpressions } from './declared-expression.js';

/** An expression with where it stands and the release function that its result goes through. */
export interface CompiledExpression extends Expression {
  readonly declared: DeclaredExpression;
}

/** One published version of a service, checked and ready to run. */
export interface Compiled {
  /** Its own questions and workflow, under the marking, clearance, purpose and retention of the newest version. */
  readonly declaration: Declaration;
  readonly version: number;
  /** By the path of what holds them: 'fields/help/ask-if'. */
  readonly expressions: ReadonlyMap<string, CompiledExpression>;
  /** The calculated fields, each after those that it reads. */
  readonly calculated: readonly string[];
}

const holderOf = ({ path }: DeclaredExpression): string => keyOf(path.at(-1) === 'is' ? path.slice(0, -1) : path);

export const calculateKey = (field: string): string => keyOf(['fields', field, 'calculate']);

/** Calculated fields in an order in which each can be worked out; throws when they go round in a ring. */
function orderOf(fields: readonly string[], expressions: ReadonlyMap<string, CompiledExpression>): readonly string[] {
  const order: string[] = [];
  const entered = new Set<string>();
  const enter = (field: string): void => {
    if (order.includes(field)) return;
    if (entered.has(field)) throw new Error(`The field ${field} is worked out from itself.`);
    entered.add(field);
    for (const read of expressions.get(calculateKey(field))?.reads ?? []) if (fields.includes(read)) enter(read);
    order.push(field);
  };
  for (const field of fields) enter(field);
  return order;
}

/** Checks and prepares every expression of a checked declaration. Throws when one does not type or calculations go round in a ring. */
export function compile(declaration: Declaration, version: number): Compiled {
  const expressions = new Map(
    listExpressions(declaration).map((declared) => {
      const expression = compileDeclared(declaration, declared);
      return [holderOf(declared), { ...expression, declared }];
    }),
  );
  const calculated = Object.keys(declaration.fields).filter((field) => expressions.has(calculateKey(field)));
  return { declaration, version, expressions, calculated: orderOf(calculated, expressions) };
}
