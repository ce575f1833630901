import type { Declaration } from './declaration/declaration.js';

const known = new WeakMap<Declaration, string>();

function findPrincipal({ fields }: Declaration): string {
  const parties = Object.values(fields).flatMap((field) => field.about ?? []);
  return parties.find((party) => party === 'applicant' || party === 'reporter') ?? parties[0] ?? 'reporter';
}

/** The party whose case it is: the person who answers, else the first that a field is about. */
export function principalOf(declaration: Declaration): string {
  const found = known.get(declaration) ?? findPrincipal(declaration);
  known.set(declaration, found);
  return found;
}
