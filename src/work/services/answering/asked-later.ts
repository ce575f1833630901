import type { Compiled } from '../compiling/compiled.js';
import type { Declaration } from '../declaration/declaration.js';

const known = new WeakMap<Declaration, ReadonlySet<string>>();

/** The questions that stand on no page: an officer asks them while a case waits in a state that `asks`. */
export function askedLater(declaration: Declaration): ReadonlySet<string> {
  const found =
    known.get(declaration) ?? new Set(Object.values(declaration.case.states).flatMap(({ asks }) => asks?.fields ?? []));
  known.set(declaration, found);
  return found;
}

/** The same version of a service, as a journey through these questions alone: one a page, nothing worked out of them. */
export const forEnquiry = (compiled: Compiled, fields: readonly string[]): Compiled => ({
  ...compiled,
  declaration: { ...compiled.declaration, pages: [...fields] },
  calculated: [],
});
