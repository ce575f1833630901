import type { Context } from '../../platform/context.js';
import type { CaseId } from '../../platform/ids.js';
import type { Charge } from './charge.js';
import { recordStep } from './record-step.js';

const day = 86_400_000;

/** What a case is to pay, from the moment at which it opens. In the act that opens it. */
export function openCharge(
  ctx: Context,
  owed: Pick<Charge, 'reference' | 'service' | 'lines' | 'amount'> & { readonly case: CaseId; readonly days: number },
): Charge {
  const { days, ...rest } = owed;
  const openedAt = ctx.clock.now();
  const charge: Charge = {
    ...rest,
    ...{ id: ctx.ids.next<'charge'>(), state: 'due', openedAt, settledAt: undefined, refunded: 0, version: 0 },
    dueBy: new Date(openedAt.getTime() + days * day),
  };
  return recordStep(ctx, charge, { kind: 'charge.opened' });
}
