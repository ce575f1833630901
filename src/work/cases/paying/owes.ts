import { type Declaration, type FeeAsked, payment } from '../../services/index.js';
import { firstStateOf, stateOf } from '../workflow.js';

/** The fee of a service, with its two transitions where they are declared. */
export function feeWaysOf(declaration: Declaration) {
  const { fee } = declaration;
  const first = firstStateOf(declaration);
  const can = stateOf(declaration, first).can ?? {};
  const [paid, lapsed] = [fee && can[fee.paid], fee && can[fee.lapsed]];
  return fee && paid?.by === payment && lapsed?.by === payment ? { fee, waits: first, paid, lapsed } : undefined;
}

/** The state in which a case begins: where it waits for its payment, or past that where it owes nothing. */
export function beginsIn(declaration: Declaration, owed: FeeAsked | undefined): string {
  const ways = owed ? undefined : feeWaysOf(declaration);
  return ways ? ways.paid.to : firstStateOf(declaration);
}

/** '2 days' as 2. */
export const payDaysOf = (declaration: Declaration): number =>
  Number.parseInt(declaration.fee?.['pay-within'] ?? '1', 10);
