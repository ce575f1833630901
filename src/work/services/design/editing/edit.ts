import type { Path } from '../../checking/finding.js';

/** One change to a declaration, by the part that it is about. */
export type Edit =
  /** Makes the part say this; what lies between it and the document is made where it is missing. `undefined` takes it out. */
  | { readonly do: 'set'; readonly path: Path; readonly value: unknown }
  /** Adds an item at the end of a list, which is made where it is missing. */
  | { readonly do: 'append'; readonly path: Path; readonly value: unknown }
  /** Changes places with the part before or after it. */
  | { readonly do: 'move'; readonly path: Path; readonly by: -1 | 1 }
  | { readonly do: 'rename'; readonly path: Path; readonly name: string };

export type Group = Readonly<Record<string, unknown>>;

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a part says; undefined where it is not there. */
export function partAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isGroup(value) && Object.hasOwn(value, step)) value = value[String(step)];
    else return undefined;
  }
  return value;
}

/** Whether two parts say the same, in the same order. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
