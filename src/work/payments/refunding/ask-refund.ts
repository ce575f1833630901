import type { Context } from '../../../platform/context.js';
import type { Pence } from '../../../platform/money.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { PaymentId } from '../payment.js';
import { holdCharge, readPayment, readRefunds } from '../payments-store.js';
import { recordStep } from '../record-step.js';
import { leftOf } from './left-of.js';
import type { Refund } from './refund.js';

export type AskRefundRefusal = 'not-staff' | 'no-payment' | 'no-amount' | 'too-much';

interface AskedRefund {
  readonly payment: PaymentId;
  readonly amount: Pence;
  readonly reason: string;
  /** Up to how much one person decides alone. */
  readonly alone: Pence;
}

/**
 * Asks to give back all or part of a payment, with a reason by its code. Up to the limit it is agreed at once, above it a second person
 * is waited for. What was taken at a till goes back at a till. Whether the officer may ask is the caller's to judge. Refuses
 * `too-much` for more than is left.
 */
export async function askRefund(ctx: Context, asked: AskedRefund): Promise<Outcome<Refund, AskRefundRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return refuse('not-staff');
  if (!Number.isSafeInteger(asked.amount) || asked.amount <= 0) return refuse('no-amount');
  const first = await readPayment(ctx, asked.payment);
  const charge = first && (await holdCharge(ctx, first.charge));
  const payment = charge && (await readPayment(ctx, asked.payment));
  if (!charge || !payment) return refuse('no-payment');
  if (asked.amount > leftOf(payment, await readRefunds(ctx, charge.id))) return refuse('too-much');
  const at = ctx.clock.now();
  // Whoever asks for small sums again and again is not alone either: what they decided before counts.
  const isAlone = charge.refunded + asked.amount <= asked.alone;
  const state = !isAlone ? 'waiting' : payment.way === 'card' ? 'agreed' : 'made';
  const refund: Refund = {
    ...{ id: ctx.ids.next<'refund'>(), charge: charge.id, payment: payment.id, amount: asked.amount, state },
    ...{ reason: asked.reason, askedBy: actor.person, askedAt: at, provider: undefined },
    ...{ decidedBy: isAlone ? actor.person : undefined, decidedAt: isAlone ? at : undefined },
    endedAt: state === 'made' ? at : undefined,
  };
  recordStep(ctx, charge, {
    kind: state === 'made' ? 'charge.refund-made' : 'charge.refund-asked',
    charge: { refunded: charge.refunded + asked.amount },
    refund: { is: 'new', as: refund },
  });
  return done(refund);
}
