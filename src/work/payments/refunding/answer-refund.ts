import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { holdCharge, readPayment, readRefund } from '../payments-store.js';
import { recordStep } from '../record-step.js';
import type { Refund, RefundId } from './refund.js';

export type AnswerRefundRefusal = 'not-staff' | 'no-refund' | 'answered' | 'own-refund';

/**
 * A second person agrees to a refund, or refuses it. Whoever asked is no second person. Whether the officer may answer is the
 * caller's to judge.
 */
export async function answerRefund(
  ctx: Context,
  { refund: id, agrees }: { readonly refund: RefundId; readonly agrees: boolean },
): Promise<Outcome<Refund, AnswerRefundRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return refuse('not-staff');
  const first = await readRefund(ctx, id);
  const charge = first && (await holdCharge(ctx, first.charge));
  const refund = charge && (await readRefund(ctx, id));
  const payment = refund && (await readPayment(ctx, refund.payment));
  if (!charge || !refund || !payment) return refuse('no-refund');
  if (refund.state !== 'waiting') return refuse('answered');
  if (refund.askedBy === actor.person) return refuse('own-refund');
  const at = ctx.clock.now();
  const state = !agrees ? 'refused' : payment.way === 'card' ? 'agreed' : 'made';
  const next: Refund = {
    ...refund,
    ...{ state, decidedBy: actor.person, decidedAt: at, endedAt: state === 'agreed' ? undefined : at },
  };
  recordStep(ctx, charge, {
    kind: state === 'made' ? 'charge.refund-made' : agrees ? 'charge.refund-agreed' : 'charge.refund-refused',
    charge: { refunded: agrees ? charge.refunded : charge.refunded - refund.amount },
    refund: { is: 'changed', as: next },
  });
  return done(next);
}
