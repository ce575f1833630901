import { type Declaration, principalOf } from '../../services/index.js';
import { ownerOf, searchKind, searchLines } from '../sealing/search-lines.js';

/**
 * The indexes by which a request of this service is found by the email address of whoever sent it, and by nothing besides:
 * none where the service does not ask for one, or does not search by it.
 */
export function emailKindsOf(declaration: Declaration): readonly string[] {
  return searchLines(declaration)
    .filter((fields) => fields.length === 1 && fields.every((field) => declaration.fields[field]?.type === 'email'))
    .filter((fields) => ownerOf(declaration, fields)?.about === principalOf(declaration))
    .map((fields) => searchKind(declaration.service, fields));
}

/** Whether a request that was sent without an account can be added to one. */
export const isClaimable = (declaration: Declaration): boolean => emailKindsOf(declaration).length > 0;
