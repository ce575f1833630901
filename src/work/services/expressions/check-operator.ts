import { one } from './decimal.js';
import { callTree, DoesNotType, quote, type Tree, wholeTree } from './syntax.js';
import { type ExpressionType, isSameType, sayType } from './type.js';

/** A checked part: its type and the tree that is run in its place. `literals` are the texts that it can be, where all are constants. */
export interface Typed {
  readonly type: ExpressionType;
  readonly tree: Tree;
  readonly written: Tree;
  readonly literals?: readonly string[];
}

export const yesNo = { is: 'yes-no' } as const;

export function requireType(part: Typed, is: ExpressionType['is'], where: string): void {
  if (part.type.is === is) return;
  const wanted = sayType(is === 'list' || is === 'choice' ? { is: 'text' } : { is });
  throw new DoesNotType(
    `${quote(part.written)} is ${sayType(part.type)}, and ${where} needs ${wanted}`,
    `write something that is ${wanted}`,
  );
}

/** Holds text constants against the options of the choice beside it. */
export function requireOption(choice: ExpressionType, part: Typed): void {
  if (choice.is !== 'choice') return;
  const unknown = part.literals?.find((literal) => !choice.of.includes(literal));
  if (unknown === undefined) return;
  const options = choice.of.map((option) => JSON.stringify(option)).join(', ');
  throw new DoesNotType(`${JSON.stringify(unknown)} is not an option`, `write one of ${options}`);
}

/** The type that two parts share: a text constant beside a choice is taken as one of its options. */
function sharedType(left: Typed, right: Typed, where: string): ExpressionType {
  if (left.type.is === 'choice' && right.literals !== undefined) {
    requireOption(left.type, right);
    return left.type;
  }
  if (right.type.is === 'choice' && left.literals !== undefined) {
    requireOption(right.type, left);
    return right.type;
  }
  if (isSameType(left.type, right.type)) return left.type;
  throw new DoesNotType(
    `${quote(left.written)} is ${sayType(left.type)} and ${quote(right.written)} is ${sayType(right.type)}`,
    `${where} needs the same type on both sides`,
  );
}

const ordered: ReadonlySet<string> = new Set(['number', 'money', 'date']);
const comparable: ReadonlySet<string> = new Set([...ordered, 'text', 'choice', 'yes-no']);

function checkComparison(name: string, left: Typed, right: Typed): Typed['type'] {
  const shared = sharedType(left, right, 'a comparison');
  const isEquality = name === '_==_' || name === '_!=_';
  if (!(isEquality ? comparable : ordered).has(shared.is)) {
    throw new DoesNotType(
      `${quote(left.written)} is ${sayType(shared)}, which has no ${isEquality ? 'equal' : 'order'}`,
      isEquality ? 'ask answered(…) of it, or compare something else' : 'compare numbers, money or dates',
    );
  }
  return yesNo;
}

type Quantity = 'number' | 'money';
interface Arithmetic {
  readonly gives: Quantity;
  /** The whole number that a product is divided by, or that a dividend is multiplied by. */
  readonly run: (a: Tree, b: Tree) => Tree;
}

const plain = (operator: string) => (a: Tree, b: Tree) => callTree(operator, [a, b]);
const times = (a: Tree, b: Tree) => callTree('share', [a, b, wholeTree(one)]);
const over = (a: Tree, b: Tree) => callTree('share', [a, wholeTree(one), b]);

/** Operand types → what is given and how it is run over whole millionths and whole pence. */
const arithmetic: Readonly<Record<string, Readonly<Record<string, Arithmetic>>>> = {
  '_+_': {
    'number number': { gives: 'number', run: plain('_+_') },
    'money money': { gives: 'money', run: plain('_+_') },
  },
  '_-_': {
    'number number': { gives: 'number', run: plain('_-_') },
    'money money': { gives: 'money', run: plain('_-_') },
  },
  '_*_': {
    'number number': { gives: 'number', run: times },
    'money number': { gives: 'money', run: times },
    'number money': { gives: 'money', run: times },
  },
  '_/_': {
    'number number': { gives: 'number', run: over },
    'money number': { gives: 'money', run: over },
    'money money': { gives: 'number', run: over },
  },
};

const comparisons: ReadonlySet<string> = new Set(['_==_', '_!=_', '_<_', '_<=_', '_>_', '_>=_']);

function checkIn(left: Typed, right: Typed): ExpressionType {
  const { type } = right;
  if (type.is !== 'list') {
    throw new DoesNotType(`${quote(right.written)} is ${sayType(type)}, not a list`, 'write a list after in');
  }
  sharedType({ ...right, type: type.of }, left, 'in');
  return yesNo;
}

/** The type and tree of an operator's call; undefined when the name is no operator. */
export function checkOperator(name: string, args: readonly Typed[]): Omit<Typed, 'written'> | undefined {
  const trees = args.map((arg) => arg.tree);
  const [first, second, third] = args;
  if (first === undefined) return undefined;
  if (name === '!_' || (name === '-_' && first.type.is === 'money')) {
    if (name === '!_') requireType(first, 'yes-no', '!');
    return { type: first.type, tree: callTree(name, trees) };
  }
  if (name === '-_') {
    requireType(first, 'number', '-');
    return { type: first.type, tree: callTree(name, trees) };
  }
  if (second === undefined) return undefined;
  if (name === '_?_:_' && third) {
    requireType(first, 'yes-no', 'the part before ?');
    const type = sharedType(second, third, 'a choice between two');
    const literals = second.literals && third.literals && [...second.literals, ...third.literals];
    return { type, tree: callTree(name, trees), ...(literals ? { literals } : {}) };
  }
  if (name === '_&&_' || name === '_||_') {
    for (const arg of args) requireType(arg, 'yes-no', name === '_&&_' ? '&&' : '||');
    return { type: yesNo, tree: callTree(name, trees) };
  }
  if (comparisons.has(name)) return { type: checkComparison(name, first, second), tree: callTree(name, trees) };
  if (name === '@in') return { type: checkIn(first, second), tree: callTree(name, trees) };
  return checkArithmetic(name, first, second);
}

function checkArithmetic(name: string, left: Typed, right: Typed): Pick<Typed, 'type' | 'tree'> | undefined {
  const operations = Object.hasOwn(arithmetic, name) ? arithmetic[name] : undefined;
  if (!operations) return undefined;
  const operation = operations[`${left.type.is} ${right.type.is}`];
  if (operation) return { type: { is: operation.gives }, tree: operation.run(left.tree, right.tree) };
  throw new DoesNotType(
    `${quote(left.written)} is ${sayType(left.type)} and ${quote(right.written)} is ${sayType(right.type)}, which ${name.replaceAll('_', '')} does not join`,
    'use numbers, or money with money (+ -), or money with a number (* /); for dates use days(…) and add_days(…)',
  );
}
