import { contentOf } from '../../../platform/sealed/content-of.js';
import { valueIn } from '../answering/value-in.js';
import type { Answers, Asking, PlainAnswer } from '../answers.js';
import type { Compiled, CompiledExpression } from '../compiling/compiled.js';
import { isSealed, markOf } from '../compiling/label-of.js';
import type { ReleaseName } from '../declaration/codes.js';
import { publicColumnsOf } from './columns-of.js';
import { releases } from './release.js';
import { areaField } from './release-area.js';

/**
 * Under which name the release of a field is kept, 'year:born_on': by what was done to what, not by a column's name, since
 * a later version may give that name to something else.
 */
export const releasedKey = (from: string, release: ReleaseName): string => `${release}:${from}`;

/** Under which name the released result of a condition is kept, 'case:states:received:can:hurry:if'. */
export const settledKey = ({ declared }: Pick<CompiledExpression, 'declared'>): string =>
  declared.path.filter((part) => part !== 'is').join(':');

/** Whether a condition about a case was settled when it opened: it reads what is sealed, and names a release function. */
export function isSettled({ declaration }: Compiled, { declared, reads }: CompiledExpression): boolean {
  const isAboutCase = declared.use === 'transition' || declared.use === 'measure';
  const isOfSealed = [...reads].some((name) => isSealed(markOf(declaration, name)));
  return isAboutCase && isOfSealed && declared.release !== undefined;
}

function releaseColumns({ declaration }: Compiled, answers: Answers): [string, PlainAnswer][] {
  const { fields } = declaration;
  return publicColumnsOf(declaration).flatMap(({ from, release }): [string, PlainAnswer][] => {
    const mark = Object.hasOwn(fields, from) ? fields[from]?.mark : undefined;
    // Of a ward only the gazetteer knows. That an open question was passed over, its version knows best.
    if (!mark || release === undefined || release === 'ward') return [];
    if (!isSealed(mark) && release !== 'whether') return [];
    const sealed = answers[from];
    const value = releases[release](sealed && contentOf(sealed));
    return value === undefined ? [] : [[releasedKey(from, release), value]];
  });
}

/** The ward of the case, with the field that it is of. */
function releaseWard({ declaration }: Compiled, area: string | undefined): [string, PlainAnswer][] {
  const [field, ward] = [areaField(declaration), releases.ward(area)];
  return field === undefined || ward === undefined ? [] : [[releasedKey(field, 'ward'), ward]];
}

function settleConditions(compiled: Compiled, answers: Answers, asking: Asking): [string, PlainAnswer][] {
  return [...compiled.expressions.values()].flatMap((expression): [string, PlainAnswer][] => {
    if (!isSettled(compiled, expression)) return [];
    const holds = expression.run(valueIn(answers, asking), asking.calendar) === true;
    return [[settledKey(expression), releases.whether(holds)]];
  });
}

/**
 * What release functions make of sealed answers while these are at hand: what columns of the open dataset need, the ward
 * that `releaseArea` gave, and conditions on later steps. The case keeps it beside its unsealed answers; nothing of a
 * sealed answer leaves otherwise.
 */
export const releaseAtOpening = (
  compiled: Compiled,
  answers: Answers,
  { asking, area }: { readonly asking: Asking; readonly area?: string | undefined },
): Readonly<Record<string, PlainAnswer>> =>
  Object.fromEntries([
    ...releaseColumns(compiled, answers),
    ...releaseWard(compiled, area),
    ...settleConditions(compiled, answers, asking),
  ]);
