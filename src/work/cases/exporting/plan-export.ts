import { type Asked, decideExport, type Grant, type Matter } from '../../../foundation/assurance/index.js';
import type { Actor } from '../../../platform/actor.js';
import type { SubjectId } from '../../../platform/ids.js';
import { type Declaration, isSealed, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { grantsForUse } from '../choosing/plan-use-look.js';
import { grantsOf } from '../sight/grants-of.js';
import { openWhile } from '../sight/open-while.js';
import { partiesIn } from '../sight/plan-looks.js';

/** What an officer may take away of a service for one purpose. */
export interface ExportChoice {
  readonly purpose: string;
  readonly fields: readonly string[];
  /** What training would open besides. */
  readonly untrained: readonly string[];
}

/** The sealed answers that were asked for the purpose, or that the further use names. */
function fieldsFor({ fields, purpose: own, uses }: Declaration, purpose: string): readonly string[] {
  const isFor = (field: string) => (fields[field]?.purpose ?? own).id === purpose;
  const named = purpose === own.id ? Object.keys(fields).filter(isFor) : (uses[purpose]?.fields ?? []);
  return named.filter((field) => isSealed(fields[field]?.mark ?? 'open'));
}

/** What is granted for the service's own purpose; for a further use, what is granted for that alone. */
export const grantsToExport = (declaration: Declaration, purpose: string): readonly Grant[] =>
  purpose === declaration.purpose.id ? grantsOf(declaration) : grantsForUse(declaration, purpose);

/** The purposes for which the officer may take something away, and what. Pure. */
export function listExportChoices(actor: Actor, declaration: Declaration): readonly ExportChoice[] {
  return [declaration.purpose.id, ...Object.keys(declaration.uses)].flatMap((purpose) => {
    const grants = grantsToExport(declaration, purpose);
    const { allowed, refused } = decideExport(actor, grants, purpose, fieldsFor(declaration, purpose));
    const trained = actor.kind === 'staff' ? { ...actor, trained: ['OFFICIAL-SENSITIVE'] } : actor;
    const untrained = decideExport(trained, grants, purpose, refused).allowed;
    return allowed.length + untrained.length > 0 ? [{ purpose, fields: allowed, untrained }] : [];
  });
}

/** The parties whose answers these fields are. */
export const partiesOf = (declaration: Declaration, fields: readonly string[]): readonly string[] => [
  ...new Set(fields.map((field) => declaration.fields[field]?.about ?? principalOf(declaration))),
];

/**
 * A case as it is looked at for a bulk export. `declaration` is its own version's: what that did not ask is not there. Of
 * `without` nothing is seen.
 */
export function toMatter(
  one: Case,
  declaration: Declaration,
  { fields }: Pick<Asked, 'fields'>,
  without: readonly string[] = [],
): Matter {
  const principal = principalOf(declaration);
  const subjectOf = fields.flatMap((field): [string, SubjectId][] => {
    const declared = declaration.fields[field];
    const subject = declared && !without.includes(field) ? one.subjects[declared.about ?? principal] : undefined;
    return subject ? [[field, subject]] : [];
  });
  return {
    rows: [{ table: 'cases.case', row: one.id }],
    ...{ subjectOf: Object.fromEntries(subjectOf), case: one.id },
    parties: partiesIn({ one, declaration }),
    ...openWhile(one, declaration),
  };
}
