import type { Context } from '../../../platform/context.js';
import type { Language } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Charge, ChargeId } from '../charge.js';
import { isUnfinished, type Payment } from '../payment.js';
import { holdCharge, readPayments } from '../payments-store.js';
import { recordStep } from '../record-step.js';

/**
 * Begins a payment by card, before anybody is asked for one: what was begun and never heard of can then be found. While one is
 * unfinished it is that one again, so that two tabs pay once. Refuses `not-due` where nothing is owed any more.
 */
export async function beginPayment(
  ctx: Context,
  asked: { readonly charge: ChargeId; readonly language: Language },
): Promise<Outcome<{ readonly charge: Charge; readonly payment: Payment }, 'not-due'>> {
  const charge = await holdCharge(ctx, asked.charge);
  if (charge?.state !== 'due') return refuse('not-due');
  const unfinished = (await readPayments(ctx, charge.id)).find(isUnfinished);
  if (unfinished) return done({ charge, payment: unfinished });
  const payment: Payment = {
    ...{ id: ctx.ids.next<'payment'>(), charge: charge.id, way: 'card', amount: charge.amount, state: 'asked' },
    ...{ provider: undefined, receipt: undefined, language: asked.language, takenBy: undefined },
    ...{ begunAt: ctx.clock.now(), endedAt: undefined, code: undefined },
  };
  recordStep(ctx, charge, { kind: 'charge.payment-begun', payment: { is: 'new', as: payment } });
  return done({ charge, payment });
}
