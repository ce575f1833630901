import { type CaseId, readId } from '../../../../platform/ids.js';
import { NotFound, type PageRequest } from '../../page.js';

/** The case that an address names; what names none is not found. */
export function readCaseId({ params }: PageRequest): CaseId {
  const id = readId<'case'>(params.id);
  if (!id) throw new NotFound();
  return id;
}
