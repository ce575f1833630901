import type { Context } from '../../../platform/context.js';
import type { ChargeId } from '../charge.js';
import { holdCharge, readPayments, readRefunds } from '../payments-store.js';
import { recordStep } from '../record-step.js';
import { leftOf } from './left-of.js';
import { returnWhole } from './return-whole.js';

/** Gives back what was paid for a case that had ended when the money came: nobody need ask for it. */
export async function giveBackLate(ctx: Context, id: ChargeId): Promise<void> {
  const charge = await holdCharge(ctx, id);
  if (!charge) return;
  const refunds = await readRefunds(ctx, id);
  const payment = (await readPayments(ctx, id)).find((one) => leftOf(one, refunds) === one.amount);
  if (!payment) return;
  const refund = returnWhole(ctx, payment, 'paid-late');
  recordStep(ctx, charge, {
    kind: 'charge.refund-asked',
    charge: { refunded: charge.refunded + refund.amount },
    refund: { is: 'new', as: refund },
  });
}
