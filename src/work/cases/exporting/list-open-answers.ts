import type { Actor } from '../../../platform/actor.js';
import { type Declaration, isSealed } from '../../services/index.js';
import { answersShared } from '../sight/open-to.js';
import { caseColumnList } from './bulk-export.js';

/** The unsealed answers of a service that an officer may take away: all, or what agreements share with their organisation. Pure. */
export function listOpenAnswers(actor: Actor, declaration: Declaration): readonly string[] {
  const shared = answersShared(actor, declaration);
  return Object.entries(declaration.fields).flatMap(([field, { mark }]) =>
    !isSealed(mark) && (shared === undefined || shared.has(field)) ? [field] : [],
  );
}

/** The field that a column names; undefined for one of the case itself. */
export const answerOf = (column: string): string | undefined =>
  column.startsWith('answers.') ? column.slice('answers.'.length) : undefined;

/** Whether an officer may take all of these columns away. Pure. */
export function mayTakeColumns(actor: Actor, declaration: Declaration, columns: readonly string[]): boolean {
  const open = new Set<string>([
    ...caseColumnList,
    ...listOpenAnswers(actor, declaration).map((field) => `answers.${field}`),
  ]);
  return columns.every((column) => open.has(column));
}
