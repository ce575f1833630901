import { factsOf } from '../../compiling/facts.js';
import type { Declaration } from '../../declaration/declaration.js';
import { entriesOf, type Rule } from '../rule.js';

/** Words that CEL keeps to itself, and names that mean something in every expression. */
const reserved: ReadonlySet<string> = new Set([
  ...['as', 'break', 'const', 'continue', 'else', 'false', 'for', 'function', 'if', 'import', 'in', 'let', 'loop'],
  ...['namespace', 'null', 'package', 'return', 'true', 'var', 'void', 'while', 'today'],
]);

/** Whether a name already means something in every expression of a declaration. */
export const isReserved = (declaration: Declaration, name: string): boolean =>
  reserved.has(name) || Object.hasOwn(factsOf(declaration), name);

/** A field named as a fact of the case would hide it, in expressions and in the dataset's columns. */
const reservedField: Rule = {
  name: 'reserved-name',
  check: ({ declaration }) =>
    Object.keys(declaration.fields).flatMap((name) =>
      isReserved(declaration, name)
        ? {
            ...{ path: ['fields', name], on: 'key' as const, wrong: `${name} already means something in expressions` },
            fix: `name the field otherwise, such as asked_${name}`,
          }
        : [],
    ),
};

/** A closed case goes back to the first state by 'reopen', which a state declares and no transition may be. */
const reservedTransition: Rule = {
  name: 'reserved-name',
  check: ({ declaration }) =>
    entriesOf(declaration.case.states).flatMap(([state, { can }]) =>
      can && Object.hasOwn(can, 'reopen')
        ? {
            ...{ path: ['case', 'states', state, 'can', 'reopen'], on: 'key' as const },
            wrong: 'reopen is what takes a closed case back to the first state',
            fix: 'name the transition otherwise, or give the state that ends reopen: 3 working days',
          }
        : [],
    ),
};

export const nameRules: readonly Rule[] = [reservedField, reservedTransition];
