import { type Compiled, calculateKey } from '../compiling/compiled.js';
import { type CaseFacts, factIn, factsOf } from '../compiling/facts.js';
import { isSealed, markOf } from '../compiling/label-of.js';
import { isTyped } from '../compiling/typed.js';
import { columnsOf, type DatasetColumn } from './columns-of.js';
import { releases } from './release.js';
import { releasedKey } from './release-at-opening.js';

/** A cell of an open row. */
export type Released = string | number | boolean | null;

/** One cell's worth: several options of a list side by side, the lines of an open address one after the other. */
function toCell(value: unknown): Released {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'object' && value !== null ? Object.values(value).join(', ') : null;
}

/** Of a field that a column names with no release: an answer that is open, and that nobody typed. */
function tellPlainly({ declaration, expressions }: Compiled, { fields }: CaseFacts, from: string): unknown {
  const readsOf = (field: string) => expressions.get(calculateKey(field))?.reads ?? [];
  // A version that had no such column was free to ask for text here.
  const isTellable = markOf(declaration, from) === 'open' && !isTyped(declaration, readsOf, from);
  return isTellable && Object.hasOwn(fields, from) ? fields[from] : undefined;
}

function releaseColumn(compiled: Compiled, one: CaseFacts, column: DatasetColumn, timeZone: string): unknown {
  const { declaration } = compiled;
  const { from, release } = column;
  const mark = markOf(declaration, from);
  if (!Object.hasOwn(declaration.fields, from)) {
    if (!Object.hasOwn(factsOf(declaration), from)) return undefined; // asked first by a later version
    const value = factIn(one, from, timeZone);
    return release ? releases[release](value) : mark === 'open' ? value : undefined;
  }
  if (!release) return tellPlainly(compiled, one, from);
  // A sealed answer is not in the row, and what was released of it was fixed when the case opened.
  const key = releasedKey(from, release);
  if (Object.hasOwn(one.released, key)) return one.released[key];
  return isSealed(mark) || !Object.hasOwn(one.fields, from) ? undefined : releases[release](one.fields[from]);
}

/**
 * The row of the open dataset that a case gives, by column in the declared order; null where it has nothing to tell.
 * `compiled` is the case's own version under the newest terms. It is given no sealed answer, so none can leave: open
 * answers and facts go as they are, all else through the release function that its column names. Pure. Undefined when the
 * service has no dataset.
 */
export function releaseRow(
  compiled: Compiled,
  one: CaseFacts,
  timeZone: string,
): Readonly<Record<string, Released>> | undefined {
  const { open } = compiled.declaration;
  return open && releaseColumns(compiled, one, columnsOf(open), timeZone);
}

/** The columns that a register of what is issued has beside numbers and dates, of one case; released as a dataset's are. Pure. */
export function releaseRegister(compiled: Compiled, one: CaseFacts, thing: string, timeZone: string) {
  const register = Object.hasOwn(compiled.declaration.issues, thing)
    ? compiled.declaration.issues[thing]?.register
    : undefined;
  return register ? releaseColumns(compiled, one, columnsOf(register), timeZone) : {};
}

function releaseColumns(
  compiled: Compiled,
  one: CaseFacts,
  columns: readonly DatasetColumn[],
  timeZone: string,
): Readonly<Record<string, Released>> {
  return Object.fromEntries(
    columns.map((column) => [column.name, toCell(releaseColumn(compiled, one, column, timeZone))]),
  );
}
