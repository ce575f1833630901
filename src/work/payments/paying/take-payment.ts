import type { Context } from '../../../platform/context.js';
import type { Language } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Charge, ChargeId } from '../charge.js';
import { isUnfinished, type OfficersWay, type Payment } from '../payment.js';
import { holdCharge, readPayments } from '../payments-store.js';
import { recordStep } from '../record-step.js';

/** As tills print them. */
const receipts = /^[A-Z0-9][A-Z0-9/-]{2,29}$/;

export type TakeRefusal = 'not-staff' | 'not-due' | 'under-way' | 'no-receipt' | 'same-receipt';

interface Taking {
  readonly charge: ChargeId;
  readonly way: OfficersWay;
  readonly receipt: string;
  readonly language: Language;
}

/**
 * Notes that an officer took the money, by telephone or at a counter, with the number of the till's receipt. What is under way by card
 * is stopped first (`stopPaying`). Refuses `no-receipt` for what no till prints, `same-receipt` for one that paid something of this
 * charge before, `under-way` and `not-due`.
 */
export async function takePayment(ctx: Context, asked: Taking): Promise<Outcome<Charge, TakeRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return refuse('not-staff');
  const receipt = asked.receipt.trim().toUpperCase();
  if (!receipts.test(receipt)) return refuse('no-receipt');
  const charge = await holdCharge(ctx, asked.charge);
  if (charge?.state !== 'due') return refuse('not-due');
  const before = await readPayments(ctx, charge.id);
  if (before.some(isUnfinished)) return refuse('under-way');
  if (before.some((one) => one.receipt === receipt)) return refuse('same-receipt');
  const at = ctx.clock.now();
  const payment: Payment = {
    ...{ id: ctx.ids.next<'payment'>(), charge: charge.id, way: asked.way, amount: charge.amount, state: 'success' },
    ...{ provider: undefined, receipt, language: asked.language, takenBy: actor.person },
    ...{ begunAt: at, endedAt: at, code: undefined },
  };
  const paid = { state: 'paid', settledAt: at } as const;
  return done(recordStep(ctx, charge, { kind: 'charge.paid', charge: paid, payment: { is: 'new', as: payment } }));
}
