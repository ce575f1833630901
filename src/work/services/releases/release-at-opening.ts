import { contentOf } from '../../../platform/sealed/content-of.js';
import { valueIn } from '../answering/value-in.js';
import type { Answers, Asking, PlainAnswer } from '../answers.js';
import type { Compiled, CompiledExpression } from '../compiling/compiled.js';
import { isSealed, markOf } from '../compiling/label-of.js';
import { columnsOf } from './columns-of.js';
import { releases } from './release.js';

/** Under which name the released result of a condition is kept: no column has a colon. */
export const settledKey = ({ declared }: Pick<CompiledExpression, 'declared'>): string =>
  declared.path.filter((part) => part !== 'is').join(':');

/** Whether a condition about a case was settled when it opened: it reads what is sealed, and names a release function. */
export function isSettled({ declaration }: Compiled, { declared, reads }: CompiledExpression): boolean {
  const isAboutCase = declared.use === 'transition' || declared.use === 'measure';
  const isOfSealed = [...reads].some((name) => isSealed(markOf(declaration, name)));
  return isAboutCase && isOfSealed && declared.release !== undefined;
}

function releaseColumns({ declaration }: Compiled, answers: Answers): [string, PlainAnswer][] {
  const { fields, open } = declaration;
  return (open ? columnsOf(open) : []).flatMap(({ name, from, release }): [string, PlainAnswer][] => {
    const mark = Object.hasOwn(fields, from) ? fields[from]?.mark : undefined;
    // The ward is the case's area, which has a column of its own.
    if (!mark || !isSealed(mark) || release === undefined || release === 'ward') return [];
    const sealed = answers[from];
    const value = releases[release](sealed && contentOf(sealed));
    return value === undefined ? [] : [[name, value]];
  });
}

function settleConditions(compiled: Compiled, answers: Answers, asking: Asking): [string, PlainAnswer][] {
  return [...compiled.expressions.values()].flatMap((expression): [string, PlainAnswer][] => {
    if (!isSettled(compiled, expression)) return [];
    const holds = expression.run(valueIn(answers, asking), asking.calendar) === true;
    return [[settledKey(expression), releases.whether(holds)]];
  });
}

/**
 * What release functions make of sealed answers while these are at hand: columns of the open dataset by name, and
 * conditions on later steps. The case keeps it beside its unsealed answers; nothing of a sealed answer leaves otherwise.
 */
export const releaseAtOpening = (
  compiled: Compiled,
  answers: Answers,
  asking: Asking,
): Readonly<Record<string, PlainAnswer>> =>
  Object.fromEntries([...releaseColumns(compiled, answers), ...settleConditions(compiled, answers, asking)]);
