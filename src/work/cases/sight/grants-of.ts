import type { Grant, Handling } from '../../../foundation/assurance/index.js';
import { type Declaration, isChoice, isSealed, wordingOf } from '../../services/index.js';
import { noteField } from '../notes/seal-as-note.js';
import { workingRolesOf } from '../workflow.js';

type Classes = NonNullable<Grant['classes']>;

/** One list for each version of a declaration: what is decided by it is kept as long as the version is. */
const known = new WeakMap<Declaration, readonly Grant[]>();

/** The handling of a field without its descriptors, which tell people how to treat it and decide nothing. */
const handlingOf = (handling = 'OFFICIAL'): Handling =>
  handling.startsWith('OFFICIAL-SENSITIVE') ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL';

/** Mark and handling by field; a note may quote any answer, so it is handled as the most sensitive of them. */
export function classesOf(declaration: Declaration): Classes {
  const fields = Object.entries(declaration.fields).map(
    ([name, { mark, handling }]) => [name, { mark, handling: handlingOf(handling) }] as const,
  );
  const strictest = fields.some(([, { handling }]) => handling === 'OFFICIAL-SENSITIVE')
    ? 'OFFICIAL-SENSITIVE'
    : 'OFFICIAL';
  return Object.fromEntries([...fields, [noteField, { mark: 'special', handling: strictest }]]);
}

/**
 * Which role sees what of a service's cases, by its declaration: the fields of `sees`, and the notes with them. An
 * officer may write anything in a note, so a role that sees nothing reads none, but where the service seals no answer at
 * all: there everybody who works on it reads them.
 */
export function grantsOf(declaration: Declaration): readonly Grant[] {
  const grants = known.get(declaration) ?? listGrants(declaration);
  known.set(declaration, grants);
  return grants;
}

function listGrants(declaration: Declaration): readonly Grant[] {
  const classes = classesOf(declaration);
  const sealsNothing = !Object.values(declaration.fields).some(({ mark }) => isSealed(mark));
  const own = [...workingRolesOf(declaration)].flatMap((role) => {
    const fields = declaration.case.sees[role] ?? [];
    return fields.length > 0 || sealsNothing
      ? [{ role, fields: [...fields, noteField], service: declaration.service, classes }]
      : [];
  });
  return [...own, ...useGrants(declaration, classes)];
}

/** What further uses let roles see, each for that use alone; one that is a choice is shut until the person turns it on. */
function useGrants({ service, uses }: Declaration, classes: Classes): readonly Grant[] {
  return Object.entries(uses).flatMap(([purpose, use]) =>
    use.for.map((role) => ({
      ...{ role, fields: use.fields, purpose, service, classes },
      ...(isChoice(use) ? { choice: wordingOf(use) } : {}),
    })),
  );
}
