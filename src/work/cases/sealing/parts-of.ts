import type { SubjectId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type Answers, type Declaration, isSealed, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';

/** What one envelope of a case holds. */
interface Part {
  readonly subject: SubjectId;
  readonly mark: 'personal' | 'special';
  readonly keep: string;
  readonly values: Record<string, Sealed<unknown>>;
}

/**
 * Sealed answers by subject, marking and retention class: one part for every such class that the declaration has, whether
 * or not anything in it was answered, so that a case's envelopes and keys tell nothing of its answers.
 */
export function partsOf(declaration: Declaration, answers: Answers, subjects: Case['subjects']): readonly Part[] {
  const principal = principalOf(declaration);
  const parts = new Map<string, Part>();
  for (const [field, { mark, about = principal, keep }] of Object.entries(declaration.fields)) {
    if (!isSealed(mark)) continue;
    const subject = subjects[about];
    if (!subject) throw new Error(`The field ${field} is about nobody that the case names.`);
    const name = `${subject} ${mark} ${keep}`;
    const part: Part = parts.get(name) ?? { subject, mark, keep, values: {} };
    const answer = Object.hasOwn(answers, field) ? answers[field] : undefined;
    if (answer) part.values[field] = answer;
    parts.set(name, part);
  }
  return [...parts.values()];
}
