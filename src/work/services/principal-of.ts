import type { Declaration } from './declaration/declaration.js';

/** The party whose case it is: the person who answers, else the first that a field is about. */
export function principalOf(declaration: Declaration): string {
  const parties = Object.values(declaration.fields).flatMap((field) => field.about ?? []);
  return parties.find((party) => party === 'applicant' || party === 'reporter') ?? parties[0] ?? 'reporter';
}
