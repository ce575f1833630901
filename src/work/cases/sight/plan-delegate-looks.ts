import { type Asked, delegateRole, type Matter } from '../../../foundation/assurance/index.js';
import type { Right } from '../../../foundation/people/index.js';
import { isSealed } from '../../services/index.js';
import { type HeldCase, ownFieldsOf } from '../holding/held.js';
import { classesOf } from './grants-of.js';
import { byPurpose } from './plan-looks.js';

/** What a delegate is shown of a case, and the looks that showing it is. */
export interface DelegatePlan {
  /** What is about the person and not hidden from the delegate, unsealed answers too. */
  readonly fields: readonly string[];
  readonly looks: readonly (Asked & Matter)[];
}

/**
 * Plans the looks of somebody who acts for the person whom a case is about: what the person sees, as far as the mandate
 * gives it. Pure: `disclose` makes them, with both people in each.
 */
export function planDelegateLooks(held: HeldCase, right: Pick<Right, 'sees'>): DelegatePlan {
  const { one, declaration } = held;
  const { service } = declaration;
  const subjectOf = ownFieldsOf(held);
  const fields = Object.keys(subjectOf).filter((field) => right.sees({ ...declaration, caseId: one.id }, field));
  const sealed = fields.filter((field) => isSealed(declaration.fields[field]?.mark ?? 'special'));
  const grants = [{ role: delegateRole, fields: sealed, service, classes: classesOf(declaration) }];
  const rows = [{ table: 'cases.case', row: one.id }];
  const looks = [...byPurpose(declaration, sealed)].map(([purpose, asked]) => ({
    ...{ purpose, grants, fields: asked, reason: 'mandate', rows, subjectOf, case: one.id },
  }));
  return { fields, looks };
}
