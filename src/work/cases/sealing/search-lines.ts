import { type Declaration, isSealed, type Question } from '../../services/index.js';
import { lengthOf } from '../retention.js';
import { toList } from '../workflow.js';

/**
 * The name of one `find-by` line's blind index: its service, and its fields in the order in which they are declared. Each
 * service has its own, so that whoever searches one finds nobody by another, and equal digests tie no two together.
 */
export const searchKind = (service: string, fields: readonly string[]): string => `${service}:${fields.join('+')}`;

/** Every line by which a case is found again: those of `find-by`, and what two cases share that are the same. */
export function searchLines({
  case: { 'find-by': findBy = [], duplicates },
}: Declaration): readonly (readonly string[])[] {
  const lines = new Map(
    [...findBy, ...(duplicates ? [duplicates.same] : [])].map((line) => [toList(line).join(), toList(line)]),
  );
  return [...lines.values()];
}

/** The answer with whose key an index goes: of the sealed ones the shortest-kept, so that it outlives none of them. */
export function ownerOf(declaration: Declaration, fields: readonly string[]): Question | undefined {
  const questions = fields.flatMap((field) => declaration.fields[field] ?? []);
  const sealed = questions.filter(({ mark }) => isSealed(mark));
  return [...(sealed.length > 0 ? sealed : questions)].sort((a, b) => lengthOf(a.keep) - lengthOf(b.keep))[0];
}
