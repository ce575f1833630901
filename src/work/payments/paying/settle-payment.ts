import type { CardPayment } from '../../../platform/cards/card-payments.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Charge } from '../charge.js';
import { isUnfinished, type Payment, type PaymentId } from '../payment.js';
import { holdCharge, readPayment } from '../payments-store.js';
import { recordStep, type Step } from '../record-step.js';
import { returnWhole } from '../refunding/return-whole.js';

/** Whether what was read back is what was asked for: theirs to say, ours to believe only so. */
const isAsAsked = (charge: Charge, payment: Payment, read: CardPayment): boolean =>
  (payment.provider === undefined || read.id === payment.provider) &&
  read.amount === payment.amount &&
  read.currency === 'GBP' &&
  read.reference === charge.reference;

const ended: ReadonlySet<Payment['state']> = new Set(['success', 'failed', 'cancelled', 'error', 'wrong']);

async function stepOf(ctx: Context, charge: Charge, next: Payment): Promise<Step> {
  const payment = { is: 'changed', as: next } as const;
  if (next.state !== 'success')
    return { kind: ended.has(next.state) ? 'charge.payment-ended' : 'charge.payment-read', payment };
  const at = ctx.clock.now();
  if (charge.state === 'due') return { kind: 'charge.paid', charge: { state: 'paid', settledAt: at }, payment };
  const reason = charge.state === 'lapsed' ? 'paid-late' : 'paid-twice';
  const refund = returnWhole(ctx, next, reason);
  return {
    ...{ kind: 'charge.paid-in-vain', payment, refund: { is: 'new', as: refund } },
    charge: { refunded: charge.refunded + refund.amount },
  };
}

/**
 * Believes what was read back of a payment. Only this makes a charge paid: a return or a message does no more than have it read. What
 * has an end keeps it, so that reading twice, or late, changes nothing. Money for a charge that lapsed or is paid goes back whole.
 * Refuses `wrong` where amount, currency, reference or number are not those that were asked for: nothing is paid by that.
 */
export async function settlePayment(
  ctx: Context,
  { payment: id, read }: { readonly payment: PaymentId; readonly read: CardPayment },
): Promise<Outcome<{ readonly charge: Charge; readonly payment: Payment }, 'no-payment' | 'wrong'>> {
  const first = await readPayment(ctx, id);
  const charge = first && (await holdCharge(ctx, first.charge));
  const payment = charge && (await readPayment(ctx, id));
  if (!charge || !payment) return refuse('no-payment');
  if (!isUnfinished(payment)) return done({ charge, payment });
  const state = isAsAsked(charge, payment, read) ? read.state : 'wrong';
  if (state === payment.state && payment.provider === read.id) return done({ charge, payment });
  const next: Payment = {
    ...payment,
    ...{ state, provider: payment.provider ?? read.id },
    endedAt: ended.has(state) ? ctx.clock.now() : undefined,
    code: state === 'success' || state === 'wrong' ? undefined : read.code,
  };
  const after = recordStep(ctx, charge, await stepOf(ctx, charge, next));
  return state === 'wrong' ? refuse('wrong') : done({ charge: after, payment: next });
}
