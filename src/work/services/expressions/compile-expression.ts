import { type CelEnv, type CelInput, type CelResult, celEnv, isCelError, plan } from '@bufbuild/cel';
import type { Calendar } from '../../places/index.js';
import { answeredName, checkExpression, type Names } from './check-expression.js';
import { requireOption } from './check-operator.js';
import { functionsFor } from './functions.js';
import { createMeter, type Meter } from './meter.js';
import { noResult } from './no-result.js';
import { parseExpression } from './parse-expression.js';
import { fromRunValue, toRunValue } from './run-value.js';
import { DoesNotType, type Tree } from './syntax.js';
import { type ExpressionType, isSameType, sayType } from './type.js';

/** The value of a name, as answers of its kind are held; undefined when there is none. */
export type ReadValue = (name: string) => unknown;

/** An expression of a declaration, checked and ready to run. */
export interface Expression {
  readonly type: ExpressionType;
  /** Every name that it reads, conditions included: its label is the join of theirs. */
  readonly reads: ReadonlySet<string>;
  /**
   * Its result, or undefined when it has none: when that would hang on an answer that was not given (`answered(…)` asks),
   * or on a date or number that cannot be. `&&` and `||` need only the side that decides. Never throws; pure.
   */
  run(read: ReadValue, calendar: Calendar): unknown;
}

interface Evaluator {
  readonly env: CelEnv;
  readonly meter: Meter;
}

const evaluators = new WeakMap<Calendar, Evaluator>();

function evaluatorOf(calendar: Calendar): Evaluator {
  const known = evaluators.get(calendar);
  if (known) return known;
  const meter = createMeter();
  const made = { env: celEnv({ funcs: functionsFor(calendar, meter) }), meter };
  evaluators.set(calendar, made);
  return made;
}

/** What the tree is given: only what it reads is opened. */
function bind(names: Names, reads: ReadonlySet<string>, read: ReadValue): Record<string, CelInput> {
  const bound: Record<string, unknown> = {};
  for (const name of reads) {
    const type = names.get(name);
    const value = read(name);
    bound[name] = (type && value !== undefined ? toRunValue(type, value) : undefined) ?? noResult;
    bound[answeredName(name)] = value !== undefined && value !== null;
  }
  return bound as Record<string, CelInput>;
}

type Run = (bound: Record<string, CelInput>) => CelResult;

function createRun(tree: Tree): (calendar: Calendar) => { readonly run: Run; readonly meter: Meter } {
  const planned = new WeakMap<Calendar, Run>();
  return (calendar) => {
    const { env, meter } = evaluatorOf(calendar);
    const run: Run = planned.get(calendar) ?? plan(env, tree);
    planned.set(calendar, run);
    return { run, meter };
  };
}

/** Holds what an expression gives against what its place in the declaration needs. */
function requireResult(checked: ReturnType<typeof checkExpression>, wanted: ExpressionType): void {
  const { type, literals, tree } = checked;
  if (wanted.is === 'choice' && literals) {
    requireOption(wanted, { type, literals, tree, written: tree });
    return;
  }
  const isAmong =
    wanted.is !== 'choice' || (type.is === 'choice' && type.of.every((option) => wanted.of.includes(option)));
  if (isSameType(type, wanted) && isAmong) return;
  throw new DoesNotType(`the expression gives ${sayType(type)}`, `write one that gives ${sayType(wanted)}`);
}

/** Parses, checks and prepares an expression over these names. Throws DoesNotType, with the reason and how to mend it. */
export function compileExpression(text: string, names: Names, wanted: ExpressionType): Expression {
  const checked = checkExpression(parseExpression(text), names);
  requireResult(checked, wanted);
  const prepare = createRun(checked.tree);
  return {
    type: wanted,
    reads: checked.reads,
    run(read, calendar) {
      const { run, meter } = prepare(calendar);
      meter.reset();
      const result = run(bind(names, checked.reads, read));
      return isCelError(result) ? undefined : fromRunValue(wanted, result);
    },
  };
}
