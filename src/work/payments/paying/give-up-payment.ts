import type { Context } from '../../../platform/context.js';
import { isUnfinished, type PaymentId, type PaymentState } from '../payment.js';
import { holdCharge, readPayment } from '../payments-store.js';
import { recordStep } from '../record-step.js';

/** Ends a payment that can become nothing any more: whoever takes cards refused it, or does not know it. */
export async function giveUpPayment(
  ctx: Context,
  { payment: id, as }: { readonly payment: PaymentId; readonly as: Extract<PaymentState, 'lost' | 'error'> },
): Promise<void> {
  const first = await readPayment(ctx, id);
  const charge = first && (await holdCharge(ctx, first.charge));
  const payment = charge && (await readPayment(ctx, id));
  if (!charge || !payment || !isUnfinished(payment)) return;
  const next = { ...payment, state: as, endedAt: ctx.clock.now() };
  recordStep(ctx, charge, { kind: 'charge.payment-ended', payment: { is: 'changed', as: next } });
}
