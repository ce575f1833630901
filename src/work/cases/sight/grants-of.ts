import type { Grant } from '../../../foundation/assurance/index.js';
import { type Declaration, isSealed } from '../../services/index.js';
import { noteField } from '../notes/seal-note.js';
import { rolesOf } from '../workflow.js';

/**
 * Which role sees what of a service's cases, by its declaration: the fields of `sees`, and the notes with them. An
 * officer may write anything in a note, so a role that sees nothing reads none, but where the service seals no answer at
 * all: there everybody who works on it reads them.
 */
export function grantsOf(declaration: Declaration): readonly Grant[] {
  const sealsNothing = !Object.values(declaration.fields).some(({ mark }) => isSealed(mark));
  return [...rolesOf(declaration)].flatMap((role) => {
    const fields = declaration.case.sees[role] ?? [];
    return fields.length > 0 || sealsNothing ? [{ role, fields: [...fields, noteField] }] : [];
  });
}
