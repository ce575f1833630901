import { decide, type Search } from '../../../foundation/assurance/index.js';
import type { Actor } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type Declaration, isSealed } from '../../services/index.js';
import type { Case } from '../case.js';
import { readCases } from '../case-store.js';
import { scopeOf } from '../sealing/seal-answers.js';
import { searchKind } from '../sealing/search-lines.js';
import { hasRole } from '../workflow.js';
import { grantsOf } from './grants-of.js';
import { listMatters } from './list-matters.js';

const dayLength = 24 * 60 * 60 * 1000;

/** What makes two cases of a service the same, as its declaration says, for a reader who may be told. */
export interface DuplicatePlan {
  /** The answers that they share. */
  readonly same: readonly string[];
  readonly days: number;
  /** Finds them. That two cases hold the same answer tells it of both, so each one found is a look. */
  readonly search: Search;
}

/** Those of the rows that came within so many days of the case, before or after it. */
const cameNear = (one: Case, days: number) => async (ctx: Context, rows: readonly string[]) => {
  const found = await readCases(ctx, rows as readonly CaseId[]);
  const isNear = ({ openedAt }: Case) => Math.abs(openedAt.getTime() - one.openedAt.getTime()) <= days * dayLength;
  return new Set<string>(found.filter(isNear).map(({ id }) => id));
};

/** How to look for the same case under another reference; undefined where the service names no such, or the reader is not told. */
export function planDuplicates(actor: Actor, one: Case, declaration: Declaration): DuplicatePlan | undefined {
  const { duplicates } = declaration.case;
  if (!duplicates || !hasRole(actor, [duplicates['shown-to']])) return undefined;
  const fields = duplicates.same.filter((field) => isSealed(declaration.fields[field]?.mark ?? 'special'));
  const grants = grantsOf(declaration);
  const purpose = declaration.purpose.id;
  if (decide(actor, grants, purpose, fields, { action: 'search' }).refused.length > 0) return undefined;
  const days = Number.parseInt(duplicates.for, 10);
  const kind = searchKind(one.service, duplicates.same);
  const value = { sameAs: one.id, scope: scopeOf(one.id) };
  const asked = { kind, fields, value, purpose, grants, reason: 'duplicate' };
  const search: Search = { ...asked, among: cameNear(one, days), matters: listMatters };
  return { same: duplicates.same, days, search };
}
