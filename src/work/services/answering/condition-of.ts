import type { Declaration } from '../declaration/declaration.js';
import { parseExpression } from '../expressions/parse-expression.js';
import type { Call, Tree } from '../expressions/syntax.js';
import { cellName } from '../rows/cell-name.js';

/** When a question is asked, as far as it can be told to somebody who reads it on paper. */
export type Condition =
  /** What was chosen: one of these codes, or none of them; of yes or no the code is `yes`. */
  | { readonly is: 'chosen'; readonly field: string; readonly codes: readonly string[]; readonly isNot: boolean }
  | { readonly is: 'given'; readonly field: string; readonly isNot: boolean }
  | { readonly is: 'number'; readonly field: string; readonly by: Comparison; readonly number: string }
  | { readonly is: 'all'; readonly of: readonly Condition[] }
  | { readonly is: 'any'; readonly of: readonly Condition[] };

type Comparison = '>' | '>=' | '<' | '<=' | '==' | '!=';

type Resolve = (name: string) => string | undefined;
type Fields = Declaration['fields'];

const nameIn = ({ exprKind }: Tree): string | undefined =>
  exprKind.case === 'identExpr' ? exprKind.value.name : undefined;

function constantIn({ exprKind }: Tree): string | boolean | undefined {
  if (exprKind.case !== 'constExpr') return undefined;
  const { constantKind } = exprKind.value;
  if (constantKind.case === 'nullValue' || constantKind.case === undefined) return undefined;
  return typeof constantKind.value === 'boolean' ? constantKind.value : String(constantKind.value);
}

function codesIn({ exprKind }: Tree): readonly string[] | undefined {
  if (exprKind.case !== 'listExpr') return undefined;
  const codes = exprKind.value.elements.map(constantIn);
  return codes.every((code) => typeof code === 'string') ? codes : undefined;
}

const opposite = { '>': '<=', '>=': '<', '<': '>=', '<=': '>', '==': '!=', '!=': '==' } as const;
/** The same comparison, told from its other side. */
const turned = { '>': '<', '>=': '<=', '<': '>', '<=': '>=', '==': '==', '!=': '!=' } as const;

/** The condition that holds where this one does not. */
function not(condition: Condition | undefined): Condition | undefined {
  if (!condition) return undefined;
  if (condition.is === 'all' || condition.is === 'any') {
    return joined(condition.is === 'all' ? 'any' : 'all', condition.of.map(not));
  }
  if (condition.is === 'number') return { ...condition, by: opposite[condition.by] };
  return { ...condition, isNot: !condition.isNot };
}

function joined(is: 'all' | 'any', of: readonly (Condition | undefined)[]): Condition | undefined {
  const told = of.filter((one) => one !== undefined);
  if (told.length < of.length) return undefined;
  return { is, of: told.flatMap((one) => (one.is === is ? one.of : [one])) };
}

function compared(by: Comparison, [left, right]: readonly Tree[], resolve: Resolve, fields: Fields) {
  if (!left || !right) return undefined;
  const isTurned = nameIn(left) === undefined;
  const field = resolve(nameIn(isTurned ? right : left) ?? '');
  const constant = constantIn(isTurned ? left : right);
  if (field === undefined || constant === undefined) return undefined;
  const { type = 'text' } = fields[field] ?? {};
  const isNot = by === '!=';
  if (typeof constant === 'boolean') return { is: 'chosen', field, codes: ['yes'], isNot: isNot === constant } as const;
  if (type === 'choice' && (by === '==' || isNot)) return { is: 'chosen', field, codes: [constant], isNot } as const;
  if (type === 'number') return { is: 'number', field, by: isTurned ? turned[by] : by, number: constant } as const;
  return undefined;
}

function oneOf([what, list]: readonly Tree[], resolve: Resolve): Condition | undefined {
  if (!what || !list) return undefined;
  const field = resolve(nameIn(what) ?? '');
  const codes = codesIn(list);
  if (field !== undefined && codes) return { is: 'chosen', field, codes, isNot: false };
  const code = constantIn(what);
  const ticked = resolve(nameIn(list) ?? '');
  return ticked !== undefined && typeof code === 'string'
    ? { is: 'chosen', field: ticked, codes: [code], isNot: false }
    : undefined;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  ...{ '_>_': '>', '_>=_': '>=', '_<_': '<', '_<=_': '<=', '_==_': '==', '_!=_': '!=' },
};

function tellCall({ function: name, args }: Call, resolve: Resolve, fields: Fields): Condition | undefined {
  const comparison = comparisons[name];
  if (comparison) return compared(comparison, args, resolve, fields);
  const inner = args.map((arg) => () => tell(arg, resolve, fields));
  if (name === '_&&_')
    return joined(
      'all',
      inner.map((one) => one()),
    );
  if (name === '_||_')
    return joined(
      'any',
      inner.map((one) => one()),
    );
  if (name === '!_') return not(inner[0]?.());
  if (name === '@in') return oneOf(args, resolve);
  const field = name === 'answered' && args[0] ? resolve(nameIn(args[0]) ?? '') : undefined;
  return field === undefined ? undefined : { is: 'given', field, isNot: false };
}

function tell(tree: Tree, resolve: Resolve, fields: Fields): Condition | undefined {
  const { exprKind } = tree;
  if (exprKind.case === 'callExpr') return tellCall(exprKind.value, resolve, fields);
  const field = resolve(nameIn(tree) ?? '');
  return field !== undefined && fields[field]?.type === 'yes-no'
    ? { is: 'chosen', field, codes: ['yes'], isNot: false }
    : undefined;
}

/**
 * When a question of a checked declaration is asked, in parts that can be put in words; `untold` where its condition is more than
 * that, undefined where it is asked of everybody. What a condition reads of its own row is that row's column. Pure.
 */
export function conditionOf({ fields }: Pick<Declaration, 'fields'>, name: string): Condition | 'untold' | undefined {
  const { 'ask-if': askIf, cell } = fields[name] ?? {};
  if (askIf === undefined) return undefined;
  const resolve = (read: string): string | undefined => {
    const own = cell && cellName(cell.of, cell.at, read);
    const found = own !== undefined && Object.hasOwn(fields, own) ? own : read;
    return Object.hasOwn(fields, found) && fields[found]?.calculate === undefined ? found : undefined;
  };
  return tell(parseExpression(typeof askIf === 'string' ? askIf : askIf.is), resolve, fields) ?? 'untold';
}
