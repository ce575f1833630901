import { sayKnown } from '../near-name.js';
import { checkOperator, requireType, type Typed, yesNo } from './check-operator.js';
import { readDecimal } from './decimal.js';
import { signatures, textMethods } from './functions.js';
import { isDate } from './local-date.js';
import {
  type Call,
  type Comprehension,
  type Constant,
  callTree,
  comprehensionTree,
  DoesNotType,
  listTree,
  nameTree,
  quote,
  type Select,
  type Tree,
  wholeTree,
} from './syntax.js';
import { type ExpressionType, sayType } from './type.js';

/** What an expression may read: name → type. */
export type Names = ReadonlyMap<string, ExpressionType>;

interface Within {
  readonly names: Names;
  /** The names read so far: an expression's label is the join of theirs. */
  readonly reads: Set<string>;
  /** The name of one item, inside `exists` and `all`. */
  readonly item?: { readonly name: string; readonly type: ExpressionType };
}

/** What the checker found: the type, the tree to run, and every name that it reads, conditions included. */
export interface Checked {
  readonly type: ExpressionType;
  readonly tree: Tree;
  readonly reads: ReadonlySet<string>;
  readonly literals?: readonly string[];
}

/** The name under which the evaluator knows whether a field was answered. */
export const answeredName = (field: string): string => `${field}?`;

/** Checks a syntax tree: every part has a type, every name is known. Throws DoesNotType. */
export function checkExpression(tree: Tree, names: Names): Checked {
  const reads = new Set<string>();
  const { type, tree: run, literals } = checkPart(tree, { names, reads });
  return { type, tree: run, reads, ...(literals ? { literals } : {}) };
}

function checkPart(tree: Tree, within: Within): Typed {
  const { exprKind } = tree;
  switch (exprKind.case) {
    case 'constExpr':
      return { written: tree, ...checkConstant(tree, exprKind.value) };
    case 'identExpr':
      return { written: tree, tree, type: typeOfName(exprKind.value.name, within) };
    case 'selectExpr':
      return { written: tree, ...checkColumn(tree, exprKind.value, within) };
    case 'callExpr':
      return { written: tree, ...checkCall(tree, exprKind.value, within) };
    case 'listExpr':
      return { written: tree, ...checkList(exprKind.value.elements, within) };
    case 'comprehensionExpr':
      return { written: tree, ...checkEach(exprKind.value, within) };
    default:
      throw new DoesNotType(`${quote(tree)} is not something that an expression may say`, 'name a field or a function');
  }
}

function checkConstant(tree: Tree, { constantKind }: Constant): Omit<Typed, 'written'> {
  switch (constantKind.case) {
    case 'stringValue':
      return { type: { is: 'text' }, tree, literals: [constantKind.value] };
    case 'boolValue':
      return { type: yesNo, tree };
    case 'int64Value':
    case 'doubleValue': {
      const value = readDecimal(String(constantKind.value));
      if (value !== undefined) return { type: { is: 'number' }, tree: wholeTree(value) };
      throw new DoesNotType(`${quote(tree)} is too great or too fine a number`, 'write at most six decimals');
    }
    default:
      throw new DoesNotType(
        `${quote(tree)} is not text, a number, true or false`,
        'use answered(…) to ask for an answer',
      );
  }
}

function typeOfName(name: string, { names, reads, item }: Within): ExpressionType {
  if (item?.name === name) return item.type;
  const type = names.get(name);
  if (!type) {
    const repair = sayKnown(name, [...names.keys()], 'declare a field of that name');
    throw new DoesNotType(`nothing is called ${name} here`, repair);
  }
  reads.add(name);
  return type;
}

/** `partners.share`: a column of rows, as the list of its answers. */
function checkColumn(tree: Tree, { operand, field, testOnly }: Select, within: Within): Omit<Typed, 'written'> {
  const of = operand?.exprKind.case === 'identExpr' ? operand.exprKind.value.name : undefined;
  if (of === undefined || testOnly || within.item?.name === of) {
    throw new DoesNotType(`${quote(tree)} is not something that an expression may say`, 'name a field or a function');
  }
  const name = `${of}.${field}`;
  return { type: typeOfName(name, within), tree: nameTree(name) };
}

/** `sum(list)`: all numbers, or all amounts, of a list. */
function checkSum(tree: Tree, call: Call, within: Within): Omit<Typed, 'written'> {
  const [given] = call.args;
  const list = given && checkPart(given, within);
  const of = list?.type.is === 'list' ? list.type.of : undefined;
  if (call.args.length !== 1 || !list || (of?.is !== 'number' && of?.is !== 'money')) {
    throw new DoesNotType(`${quote(tree)} is given no list of numbers`, 'write sum(rows.column), of numbers or money');
  }
  return { type: of, tree: callTree('list_sum', [list.tree]) };
}

function checkList(elements: readonly Tree[], within: Within): Omit<Typed, 'written'> {
  const parts = elements.map((element) => checkPart(element, within));
  const [first] = parts;
  if (!first) throw new DoesNotType('the list is empty', 'write at least one item');
  for (const part of parts) requireType(part, first.type.is, 'a list');
  // Constants beside a choice are held against its options one by one, so a list of them has no literals of its own.
  return { type: { is: 'list', of: first.type }, tree: listTree(parts.map((part) => part.tree)) };
}

function checkCall(tree: Tree, call: Call, within: Within): Omit<Typed, 'written'> {
  if (call.target) return checkMethod(tree, call, call.target, within);
  if (call.function === 'answered') return checkAnswered(tree, call, within);
  if (call.function === 'date') return checkDate(tree, call);
  if (call.function === 'sum') return checkSum(tree, call, within);
  const options = call.function === '@in' ? checkAmong(call, within) : undefined;
  if (options) return options;
  const args = call.args.map((arg) => checkPart(arg, within));
  return checkOperator(call.function, args) ?? checkFunction(tree, call, args);
}

/** `choice in ["a", "b"]`: each constant must be one of the options. */
function checkAmong(call: Call, within: Within): Omit<Typed, 'written'> | undefined {
  const [item, list] = call.args;
  if (item === undefined || list?.exprKind.case !== 'listExpr') return undefined;
  const left = checkPart(item, within);
  const parts = list.exprKind.value.elements.map((element) => checkPart(element, within));
  for (const part of parts) checkOperator('_==_', [left, part]);
  return { type: yesNo, tree: callTree('@in', [left.tree, listTree(parts.map((part) => part.tree))]) };
}

function checkFunction(tree: Tree, call: Call, args: readonly Typed[]): Omit<Typed, 'written'> {
  const overloads = Object.hasOwn(signatures, call.function) ? signatures[call.function] : undefined;
  if (!overloads) {
    const known = ['answered', 'date', 'sum', ...Object.keys(signatures)].join(', ');
    throw new DoesNotType(`${quote(tree)} uses something that expressions do not have`, `use one of: ${known}`);
  }
  const types = args.map((arg) => arg.type.is).join();
  const fitting = overloads.find((overload) => overload.takes.join() === types);
  if (fitting)
    return {
      type: { is: fitting.gives },
      tree: callTree(
        fitting.run,
        args.map((arg) => arg.tree),
      ),
    };
  const takes = overloads.map((overload) => `${call.function}(${overload.takes.join(', ')})`).join(' or ');
  throw new DoesNotType(
    `${quote(tree)} is given ${args.map((arg) => sayType(arg.type)).join(' and ')}`,
    `write ${takes}`,
  );
}

/** `answered(field)`: whether there is an answer; it alone may read one that is not there. */
function checkAnswered(tree: Tree, call: Call, within: Within): Omit<Typed, 'written'> {
  const [field] = call.args;
  if (call.args.length !== 1 || field?.exprKind.case !== 'identExpr' || within.item) {
    throw new DoesNotType(`${quote(tree)} does not name one field`, 'write answered(field)');
  }
  const { name } = field.exprKind.value;
  typeOfName(name, within);
  return { type: yesNo, tree: nameTree(answeredName(name)) };
}

function checkDate(tree: Tree, call: Call): Omit<Typed, 'written'> {
  const [text] = call.args;
  const constant = text?.exprKind.case === 'constExpr' ? text.exprKind.value.constantKind : undefined;
  if (call.args.length !== 1 || text === undefined || constant?.case !== 'stringValue' || !isDate(constant.value)) {
    throw new DoesNotType(`${quote(tree)} is not a date that exists`, 'write date("2026-04-01")');
  }
  return { type: { is: 'date' }, tree: text };
}

function checkMethod(tree: Tree, call: Call, target: Tree, within: Within): Omit<Typed, 'written'> {
  const [given] = call.args;
  if (!textMethods.has(call.function) || call.args.length !== 1 || given === undefined) {
    throw new DoesNotType(
      `${quote(tree)} uses something that expressions do not have`,
      `after a text use ${[...textMethods].join(', ')}; after a list exists(item, …) or all(item, …)`,
    );
  }
  const [text, part] = [checkPart(target, within), checkPart(given, within)];
  requireType(text, 'text', call.function);
  requireType(part, 'text', call.function);
  return { type: yesNo, tree: callTree(call.function, [part.tree], text.tree) };
}

/** `exists` and `all`, as the parser writes them out: the step joins the result so far with what is asked of an item. */
function checkEach(each: Comprehension, within: Within): Omit<Typed, 'written'> {
  const { iterRange, loopStep, accuInit, iterVar, iterVar2 } = each;
  const step = loopStep?.exprKind.case === 'callExpr' ? loopStep.exprKind.value : undefined;
  const asked = step?.args[1];
  const isEach = step?.function === '_||_' || step?.function === '_&&_';
  if (
    iterRange === undefined ||
    !isEach ||
    asked === undefined ||
    iterVar2 !== '' ||
    accuInit?.exprKind.case !== 'constExpr'
  ) {
    throw new DoesNotType('only exists and all go through a list', 'write list.exists(item, …) or list.all(item, …)');
  }
  if (within.item)
    throw new DoesNotType('one exists or all stands inside another', 'work the inner one out in a calculated field');
  const list = checkPart(iterRange, within);
  if (list.type.is !== 'list')
    throw new DoesNotType(`${quote(iterRange)} is ${sayType(list.type)}, not a list`, 'go through a list');
  const item = checkPart(asked, { ...within, item: { name: iterVar, type: list.type.of } });
  requireType(item, 'yes-no', 'what is asked of each item');
  const [result] = step.args;
  const run = result === undefined ? [] : [result, item.tree];
  return {
    type: yesNo,
    tree: comprehensionTree({ ...each, iterRange: list.tree, loopStep: callTree(step.function, run) }),
  };
}
