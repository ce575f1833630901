import type { Compiled } from '../compiling/compiled.js';
import { type CaseFacts, factIn } from '../compiling/facts.js';
import { isSealed, markOf } from '../compiling/label-of.js';
import { columnsOf, type DatasetColumn } from './columns-of.js';
import { releases } from './release.js';
import { areaField } from './release-area.js';

/** A cell of an open row. */
export type Released = string | number | boolean | null;

/** One cell's worth: several options of a list side by side, the lines of an open address one after the other. */
function toCell(value: unknown): Released {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'object' && value !== null ? Object.values(value).join(', ') : null;
}

function releaseColumn(compiled: Compiled, one: CaseFacts, column: DatasetColumn, timeZone: string): unknown {
  const { declaration } = compiled;
  const { name, from, release } = column;
  const isField = Object.hasOwn(declaration.fields, from);
  const mark = markOf(declaration, from);
  if (release === 'ward') return from === areaField(declaration) ? releases.ward(one.area) : undefined;
  // A sealed answer is not in the row, and what was released of it was fixed when the case opened.
  if (isField && isSealed(mark)) return release && Object.hasOwn(one.released, name) ? one.released[name] : undefined;
  const value = isField
    ? Object.hasOwn(one.fields, from)
      ? one.fields[from]
      : undefined
    : factIn(one, from, timeZone);
  if (release) return releases[release](value);
  return mark === 'open' ? value : undefined;
}

/**
 * The row of the open dataset that a case gives, by column in the declared order; null where it has nothing to tell.
 * It is given no sealed answer, so none can leave: open answers and facts go as they are, all else through the release
 * function that its column names. Pure. Undefined when the service has no dataset.
 */
export function releaseRow(
  compiled: Compiled,
  one: CaseFacts,
  timeZone: string,
): Readonly<Record<string, Released>> | undefined {
  const { open } = compiled.declaration;
  if (!open) return undefined;
  return Object.fromEntries(
    columnsOf(open).map((column) => [column.name, toCell(releaseColumn(compiled, one, column, timeZone))]),
  );
}
