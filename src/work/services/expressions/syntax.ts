import { type parse, unparse } from '@bufbuild/cel';

/** CEL's syntax tree. */
export type Tree = ReturnType<typeof parse>['expr'];

type Node<Case extends string> = Extract<Tree['exprKind'], { case: Case }>['value'];
export type Call = Node<'callExpr'>;
export type Constant = Node<'constExpr'>;
export type Select = Node<'selectExpr'>;
export type Comprehension = Node<'comprehensionExpr'>;

/** Why an expression is refused; the position is that in its text, where it is known. */
export class DoesNotType extends Error {
  readonly wrong: string;
  readonly fix: string;
  readonly offset: number | undefined;
  constructor(wrong: string, fix: string, offset?: number) {
    super(wrong);
    this.name = 'DoesNotType';
    this.wrong = wrong;
    this.fix = fix;
    this.offset = offset;
  }
}

const node = (exprKind: Tree['exprKind']): Tree => ({ $typeName: 'cel.expr.Expr', id: 0n, exprKind });

export const nameTree = (name: string): Tree =>
  node({ case: 'identExpr', value: { $typeName: 'cel.expr.Expr.Ident', name } });

export const callTree = (name: string, args: Tree[], target?: Tree): Tree =>
  node({
    case: 'callExpr',
    value: { $typeName: 'cel.expr.Expr.Call', function: name, args, ...(target === undefined ? {} : { target }) },
  });

export const wholeTree = (value: bigint): Tree =>
  node({
    case: 'constExpr',
    value: { $typeName: 'cel.expr.Constant', constantKind: { case: 'int64Value', value } },
  });

export const listTree = (elements: Tree[]): Tree =>
  node({
    case: 'listExpr',
    value: { $typeName: 'cel.expr.Expr.CreateList', elements, optionalIndices: [] },
  });

export const comprehensionTree = (value: Comprehension): Tree => node({ case: 'comprehensionExpr', value });

/** The parts of a node, those that a macro was written out to included. */
function partsOf({ exprKind }: Tree): readonly Tree[] {
  switch (exprKind.case) {
    case 'callExpr':
      return [...(exprKind.value.target ? [exprKind.value.target] : []), ...exprKind.value.args];
    case 'listExpr':
      return exprKind.value.elements;
    case 'selectExpr':
      return exprKind.value.operand ? [exprKind.value.operand] : [];
    case 'comprehensionExpr': {
      const { iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
      return [iterRange, accuInit, loopCondition, loopStep, result].filter((part) => part !== undefined);
    }
    case 'structExpr':
      return exprKind.value.entries.flatMap((entry) => entry.value ?? []);
    default:
      return [];
  }
}

/** How many nodes a tree has. */
export function countNodes(tree: Tree): number {
  let count = 0;
  for (const waiting = [tree]; ; ) {
    const next = waiting.pop();
    if (next === undefined) return count;
    count += 1;
    waiting.push(...partsOf(next));
  }
}

/** What was written; a macro that was written out is not written back. */
function writeOut(tree: Tree): string {
  try {
    return unparse(tree);
  } catch {
    return 'this part';
  }
}

/** A part of an expression as a message quotes it. */
export function quote(tree: Tree): string {
  const text = writeOut(tree);
  if (text === 'this part') return text;
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
