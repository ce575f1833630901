import type { Pence } from '../../../platform/money.js';
import type { Payment } from '../payment.js';
import { counts, type Refund } from './refund.js';

/** How much of a payment may still go back. */
export function leftOf(payment: Payment, refunds: readonly Refund[]): Pence {
  if (payment.state !== 'success') return 0;
  const back = refunds.filter((refund) => refund.payment === payment.id && counts(refund));
  return back.reduce((left, { amount }) => left - amount, payment.amount);
}
