import { decide } from '../../../foundation/assurance/index.js';
import type { Actor } from '../../../platform/actor.js';
import { type Declaration, isSealed } from '../../services/index.js';
import { searchKind } from '../sealing/search-lines.js';
import { toList } from '../workflow.js';
import { grantsOf } from './grants-of.js';

/** One `find-by` line of a service. */
export interface SearchLine {
  /** The name of its blind index. */
  readonly kind: string;
  readonly fields: readonly string[];
  /** Those of them that are sealed: what is looked at by searching. */
  readonly sealed: readonly string[];
}

/** By what the actor may look for cases of a service: those lines of its `find-by` whose every sealed field they may see. */
export function listSearches(actor: Actor, declaration: Declaration): readonly SearchLine[] {
  const grants = grantsOf(declaration);
  return (declaration.case['find-by'] ?? [])
    .map(toList)
    .map((fields) => ({
      kind: searchKind(declaration.service, fields),
      fields,
      sealed: fields.filter((field) => isSealed(declaration.fields[field]?.mark ?? 'special')),
    }))
    .filter(
      ({ sealed }) => decide(actor, grants, declaration.purpose.id, sealed, { action: 'search' }).refused.length === 0,
    );
}
