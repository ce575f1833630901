import type { Path } from '../../checking/finding.js';
import { type Edit, type Group, isGroup } from '../../design/editing/edit.js';

/** A part that both changed, each in its own way. */
export interface MergeConflict {
  readonly path: Path;
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** What they changed and we did not, as edits to ours. */
  readonly edits: readonly Edit[];
  readonly conflicts: readonly MergeConflict[];
}

/** Whether two parts say the same, in whichever order a group's keys stand. */
export function saysSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => saysSame(item, other[at]));
  if (!isGroup(one) || !isGroup(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && saysSame(one[key], other[key]))
  );
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') && new Set(value).size === value.length;

/** Whether a list has what it kept of another in that one's order. */
const keepsOrder = (list: readonly string[], base: readonly string[]): boolean =>
  saysSame(
    list.filter((name) => base.includes(name)),
    base.filter((name) => list.includes(name)),
  );

/** A list of names with what they took out gone, and what they put in where it stands with them. Undefined where either has another order. */
function mergeNames(base: readonly string[], ours: readonly string[], theirs: readonly string[]) {
  if (!keepsOrder(ours, base) || !keepsOrder(theirs, base)) return undefined;
  const [gone, come] = [base.filter((name) => !theirs.includes(name)), theirs.filter((name) => !base.includes(name))];
  const made = ours.filter((name) => !gone.includes(name));
  for (const name of come.filter((one) => !made.includes(one))) {
    const before = theirs.slice(0, theirs.indexOf(name)).findLast((one) => made.includes(one));
    made.splice(before === undefined ? 0 : made.indexOf(before) + 1, 0, name);
  }
  return made;
}

const nothing: Merged = { edits: [], conflicts: [] };
const set = (path: Path, value: unknown): Merged => ({ edits: [{ do: 'set', path, value }], conflicts: [] });
const partOf = (value: unknown, key: string): unknown =>
  isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;

function mergeGroups(base: unknown, ours: Group, theirs: Group, path: Path): Merged {
  const keys = new Set([...Object.keys(theirs), ...(isGroup(base) ? Object.keys(base) : [])]);
  const parts = [...keys].map((key) =>
    mergeDeclarations({ base: partOf(base, key), ours: partOf(ours, key), theirs: partOf(theirs, key) }, [
      ...path,
      key,
    ]),
  );
  return { edits: parts.flatMap(({ edits }) => edits), conflicts: parts.flatMap(({ conflicts }) => conflicts) };
}

/**
 * What another's changes since `base` are to ours: what only they changed comes in, what only we changed stays, what both made the
 * same is the same, and what both changed otherwise is a conflict, which somebody decides. Lists of names are merged name by name,
 * any other list as a whole. Pure.
 */
export function mergeDeclarations(
  { base, ours, theirs }: { readonly base: unknown; readonly ours: unknown; readonly theirs: unknown },
  path: Path = [],
): Merged {
  if (saysSame(theirs, base) || saysSame(ours, theirs)) return nothing;
  if (isGroup(ours) && isGroup(theirs)) return mergeGroups(base, ours, theirs, path);
  if (saysSame(ours, base)) return set(path, theirs);
  const names = isNames(base) && isNames(ours) && isNames(theirs) ? mergeNames(base, ours, theirs) : undefined;
  if (names) return saysSame(names, ours) ? nothing : set(path, names);
  return { edits: [], conflicts: [{ path, base, ours, theirs }] };
}
