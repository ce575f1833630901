import { type Declaration, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';

/** The transition's name in the record where people themselves end their request. */
export const ownWithdrawal = 'withdrawn-by-the-person';

/**
 * The state in which a request ends when its own person takes their consent back (UK GDPR article 7(3)): the first that
 * `ends: withdrawn`. Undefined where the service rests on another basis, or its version has no such state.
 */
export function withdrawnState({ purpose, case: { states } }: Declaration): string | undefined {
  if (purpose.basis !== 'consent') return undefined;
  return Object.entries(states).find(([, { ends }]) => ends === 'withdrawn')?.[0];
}

/** Whether a person who is these parties of a case may end it now. */
export const isWithdrawable = (declaration: Declaration, one: Case, parties: readonly string[]): boolean =>
  !one.closedAt && parties.includes(principalOf(declaration)) && withdrawnState(declaration) !== undefined;
