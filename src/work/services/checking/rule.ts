import type { DeclaredExpression } from '../compiling/declared-expression.js';
import type { Declaration } from '../declaration/declaration.js';
import type { Question } from '../declaration/question.js';
import type { Expression } from '../expressions/compile-expression.js';
import type { DoesNotType } from '../expressions/syntax.js';
import type { Fault } from './finding.js';

/** An expression of the declaration with what its checker made of it. */
export interface Judged {
  readonly declared: DeclaredExpression;
  /** Absent when it does not parse or type. */
  readonly expression?: Expression;
  readonly refused?: DoesNotType;
}

/** What every rule is asked about: a declaration that has the shape. */
export interface Given {
  readonly declaration: Declaration;
  readonly expressions: readonly Judged[];
  /** The day of the check ('2026-03-02'); without it nothing is overdue. */
  readonly today?: string;
  /** What works a calculated field out, by the field. */
  readonly calculations: ReadonlyMap<string, Judged>;
}

export type Said = Omit<Fault, 'rule'>;

/** One rule: its name, and where a declaration breaks it. Pure. */
export interface Rule {
  readonly name: string;
  check(given: Given): readonly Said[];
}

/** Entries of a group that may be left out. */
export const entriesOf = <Value>(group: Readonly<Record<string, Value>> | undefined): readonly [string, Value][] =>
  Object.entries(group ?? {});

export const fieldOf = ({ fields }: Declaration, name: string): Question | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;
