import type { Grant } from '../../../foundation/assurance/index.js';
import { type Declaration, isSealed } from '../../services/index.js';
import { noteField } from '../notes/seal-note.js';
import { rolesOf } from '../workflow.js';

/**
 * Which role sees what of a service's cases, by its newest declaration: the fields of `sees`, and the notes with them. An
 * officer may write anything in a note, so a role that sees nothing reads none, but where the service seals no answer at
 * all: there everybody who works on it reads them.
 */
export function grantsOf(newest: Declaration): readonly Grant[] {
  const sealsNothing = !Object.values(newest.fields).some(({ mark }) => isSealed(mark));
  return [...rolesOf(newest)].flatMap((role) => {
    const fields = newest.case.sees[role] ?? [];
    return fields.length > 0 || sealsNothing ? [{ role, fields: [...fields, noteField] }] : [];
  });
}
