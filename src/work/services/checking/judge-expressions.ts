import { compileDeclared } from '../compiling/compile-declared.js';
import { type DeclaredExpression, listExpressions } from '../compiling/declared-expression.js';
import type { Declaration } from '../declaration/declaration.js';
import { DoesNotType } from '../expressions/syntax.js';
import type { Given, Judged } from './rule.js';

function judge(declaration: Declaration, declared: DeclaredExpression): Judged {
  try {
    return { declared, expression: compileDeclared(declaration, declared) };
  } catch (refused) {
    if (refused instanceof DoesNotType) return { declared, refused };
    throw refused;
  }
}

/** A declaration with every expression of it parsed and typed, which the rules then read. */
export function judgeExpressions(declaration: Declaration): Given {
  const expressions = listExpressions(declaration).map((declared) => judge(declaration, declared));
  const calculations = expressions.flatMap((judged) =>
    judged.declared.use === 'calculate' && judged.declared.field !== undefined
      ? [[judged.declared.field, judged] as const]
      : [],
  );
  return { declaration, expressions, calculations: new Map(calculations) };
}
