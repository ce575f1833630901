import { type Declaration, isSealed, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { noteTerms } from '../retention.js';

/** A key of a case, as far as its case is concerned. */
export interface CaseKey {
  readonly subject: string;
  readonly keep: string;
}

/** What a key seals, by the declaration as it was meant when the key was made. */
export interface Under {
  readonly fields: readonly string[];
  /** Whether the case's notes are sealed under it too. */
  readonly hasNotes: boolean;
}

/** The answers, and the notes, that a key of this case seals: those about its subject, of its retention class. */
export function fieldsUnder(declaration: Declaration, one: Pick<Case, 'subjects'>, key: CaseKey): Under {
  const principal = principalOf(declaration);
  const isOf = (party: string) => one.subjects[party] === key.subject;
  const sealed = Object.entries(declaration.fields).filter(
    ([, { mark, about }]) => isSealed(mark) && isOf(about ?? principal),
  );
  const ofClass = sealed.filter(([, { keep }]) => keep === key.keep);
  // Sealed under a later version's class, a key is none of its own version's: then any of the subject's may be under it.
  const fields = (ofClass.length > 0 ? ofClass : sealed).map(([name]) => name);
  return { fields, hasNotes: isOf(principal) && noteTerms(declaration).keep === key.keep };
}
