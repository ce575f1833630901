import type { Context } from '../../platform/context.js';
import type { ChargeId } from './charge.js';
import { isUnfinished } from './payment.js';
import { holdCharge, readPayments } from './payments-store.js';
import { recordStep } from './record-step.js';

/**
 * Ends a charge that is owed no longer: nobody paid in time, or its case has ended. Money that comes all the same goes back by itself.
 * `isSure` lets it lapse though a payment is under way.
 */
export async function lapseCharge(ctx: Context, id: ChargeId, { isSure = false } = {}): Promise<boolean> {
  const charge = await holdCharge(ctx, id);
  if (charge?.state !== 'due') return false;
  if (!isSure && (await readPayments(ctx, id)).some(isUnfinished)) return false;
  recordStep(ctx, charge, { kind: 'charge.lapsed', charge: { state: 'lapsed', settledAt: ctx.clock.now() } });
  return true;
}
