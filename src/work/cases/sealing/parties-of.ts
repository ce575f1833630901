import { type Declaration, principalOf } from '../../services/index.js';

/** Every party that a declaration names: the person whose case it is, and whomever else a field is about. */
export function partiesOf(declaration: Declaration): readonly string[] {
  const about = Object.values(declaration.fields).flatMap((field) => field.about ?? []);
  return [...new Set([principalOf(declaration), ...about])];
}
