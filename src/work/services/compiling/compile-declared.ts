import type { Declaration } from '../declaration/declaration.js';
import { compileExpression, type Expression } from '../expressions/compile-expression.js';
import { DoesNotType } from '../expressions/syntax.js';
import { type ExpressionType, sayType } from '../expressions/type.js';
import { releaseGives } from '../releases/release.js';
import type { DeclaredExpression } from './declared-expression.js';
import { isSealed, labelOf } from './label-of.js';
import { namesOf, typeOfField } from './names-of.js';
import { overRows } from './over-rows.js';

/** The types that a calculated field can have, whatever else its kind asks. */
const calculable: ReadonlySet<string> = new Set(['text', 'number', 'money', 'date', 'yes-no', 'choice']);

function wantedOf(declaration: Declaration, { use, field = '' }: DeclaredExpression): ExpressionType {
  if (use === 'fee') return { is: 'money' };
  if (use !== 'calculate') return { is: 'yes-no' };
  const type = typeOfField(declaration, field);
  if (type && calculable.has(type.is)) return type;
  const said = type ? sayType(type) : 'nothing known';
  throw new DoesNotType(
    `${field} is ${said}, which cannot be worked out`,
    'calculate text, a number, money, a date, yes or no, or a choice',
  );
}

/** The first type of these that the release function makes into what is wanted. */
function beforeRelease(declared: DeclaredExpression, wanted: ExpressionType): readonly ExpressionType[] {
  const { release } = declared;
  if (!release) return [wanted];
  const given = (['yes-no', 'date', 'number', 'money', 'text'] as const).map((is) => ({ is }));
  const fitting = given.filter((type) => releaseGives(release.name, type, 'steering')?.is === wanted.is);
  if (fitting.length > 0) return fitting;
  throw new DoesNotType(
    `the release function ${release.name} does not give ${sayType(wanted)}`,
    wanted.is === 'yes-no' ? 'use whether' : 'name a function that does, or another type of field',
  );
}

function compileAsOneOf(text: string, names: ReturnType<typeof namesOf>, types: readonly ExpressionType[]): Expression {
  const faults: unknown[] = [];
  for (const type of types) {
    try {
      return compileExpression(text, names, type);
    } catch (fault) {
      faults.push(fault);
    }
  }
  throw faults[0];
}

/**
 * A sealed answer is gone from the case's row once it is opened, so what hangs on one is settled then, and may hang on
 * nothing that comes later.
 */
function requireSettled(declaration: Declaration, { use }: DeclaredExpression, reads: ReadonlySet<string>): void {
  if (use !== 'transition' && use !== 'measure') return;
  const sealed = [...reads].find((name) => isSealed(labelOf(declaration, [name])));
  const later = [...reads].find((name) => !Object.hasOwn(declaration.fields, name));
  if (sealed === undefined || later === undefined) return;
  throw new DoesNotType(
    `${sealed} is sealed when the case opens, and ${later} is not known before`,
    `work out what matters of ${sealed} in a calculated field that names a release function, and read that`,
  );
}

/** Checks one expression in its place and makes it ready to run. Throws DoesNotType. */
export function compileDeclared(declaration: Declaration, declared: DeclaredExpression): Expression {
  const wanted = wantedOf(declaration, declared);
  const names = namesOf(declaration, declared);
  const expression = overRows(
    declaration,
    declared,
    compileAsOneOf(declared.text, names, beforeRelease(declared, wanted)),
  );
  requireSettled(declaration, declared, expression.reads);
  return expression;
}
