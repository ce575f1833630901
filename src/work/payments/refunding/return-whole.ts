import type { Context } from '../../../platform/context.js';
import type { Payment } from '../payment.js';
import type { ownReasons, Refund } from './refund.js';

/** The refund of all of a payment that the house itself decides on: nobody need ask for what was never owed. */
export function returnWhole(ctx: Context, payment: Payment, reason: (typeof ownReasons)[number]): Refund {
  const at = ctx.clock.now();
  return {
    ...{ id: ctx.ids.next<'refund'>(), charge: payment.charge, payment: payment.id, amount: payment.amount },
    ...{ state: payment.way === 'card' ? 'agreed' : 'waiting', reason, askedBy: undefined, askedAt: at },
    ...{ decidedBy: undefined, decidedAt: payment.way === 'card' ? at : undefined },
    ...{ provider: undefined, endedAt: undefined },
  };
}
