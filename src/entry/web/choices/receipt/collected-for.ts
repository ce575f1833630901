import { type Declaration, type Purpose, purposesOf, type Use } from '../../../../work/services/index.js';

/** For which of the service's own purposes the answers were asked that a use would use besides. */
export function collectedFor(declaration: Declaration, { fields }: Pick<Use, 'fields'>): readonly Purpose[] {
  const ids = new Set(fields.map((field) => (declaration.fields[field]?.purpose ?? declaration.purpose).id));
  return purposesOf(declaration).filter(({ id }) => ids.has(id));
}
