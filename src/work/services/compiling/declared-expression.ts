import type { ReleaseName, Steering } from '../declaration/codes.js';
import type { Declaration } from '../declaration/declaration.js';
import type { Cell, Question } from '../declaration/question.js';
import type { Workflow } from '../declaration/workflow.js';

/** What an expression is for: that says what it may read, what it must give, and the clearance of its sink. */
export type Use = 'ask-if' | 'refuse' | 'calculate' | 'sooner' | 'transition' | 'measure' | 'fee';

/** An expression as the declaration has it. */
export interface DeclaredExpression {
  /** Where the text stands: ['fields', 'help', 'ask-if'], with a further 'is' where a release stands beside it. */
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly use: Use;
  /** The field that asks, refuses or is worked out by it. */
  readonly field?: string;
  /** The row whose columns it reads by their own names. */
  readonly row?: Pick<Cell, 'of' | 'at'>;
  /** The release function that its result goes through, with the reason. */
  readonly release?: { readonly name: ReleaseName; readonly why: string };
}

/** The path as one text, by which a compiled expression is found: 'fields/help/ask-if'. */
export const keyOf = (path: readonly (string | number)[]): string => path.join('/');

function steering(
  path: DeclaredExpression['path'],
  given: Steering,
  more: { use: Use; field?: string; row?: Pick<Cell, 'of' | 'at'> },
) {
  if (typeof given === 'string') return { path, text: given, ...more };
  const release = { name: given.release, why: given.why };
  return { path: [...path, 'is'], text: given.is, release, ...more };
}

function inField(field: string, question: Question): DeclaredExpression[] {
  const at = ['fields', field] as const;
  const { 'ask-if': askIf, calculate, refuse = [], cell } = question;
  const row = cell && { row: { of: cell.of, at: cell.at } };
  return [
    ...(askIf === undefined ? [] : [steering([...at, 'ask-if'], askIf, { use: 'ask-if', field, ...row })]),
    ...refuse.map((each, index) => ({
      path: [...at, 'refuse', index, 'if'],
      text: each.if,
      use: 'refuse' as const,
      field,
      ...row,
    })),
    ...(calculate === undefined ? [] : [steering([...at, 'calculate'], calculate, { use: 'calculate', field })]),
  ];
}

function inWorkflow({ states, clock }: Workflow): DeclaredExpression[] {
  const sooner = (clock.sooner ?? []).map((each, index) =>
    steering(['case', 'clock', 'sooner', index, 'if'], each.if, { use: 'sooner' }),
  );
  const transitions = Object.entries(states).flatMap(([state, { can = {} }]) =>
    Object.entries(can).flatMap(([name, transition]) =>
      transition.if === undefined
        ? []
        : [steering(['case', 'states', state, 'can', name, 'if'], transition.if, { use: 'transition' })],
    ),
  );
  return [...sooner, ...transitions];
}

const inFee = ({ fee }: Declaration): DeclaredExpression[] =>
  Object.entries(fee?.lines ?? {}).map(([line, { amount }]) => ({
    ...{ path: ['fee', 'lines', line, 'amount'], text: amount, use: 'fee' as const },
  }));

/** Every expression of a declaration, in its order. */
export function listExpressions(declaration: Declaration): readonly DeclaredExpression[] {
  return [
    ...Object.entries(declaration.fields).flatMap(([name, question]) => inField(name, question)),
    ...inWorkflow(declaration.case),
    ...inFee(declaration),
    ...Object.entries(declaration.measures).map(([name, { counts }]) =>
      steering(['measures', name, 'counts'], counts, { use: 'measure' }),
    ),
  ];
}
