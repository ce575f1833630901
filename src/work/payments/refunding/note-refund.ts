import type { CardRefund } from '../../../platform/cards/card-payments.js';
import type { Context } from '../../../platform/context.js';
import { holdCharge, readRefund } from '../payments-store.js';
import { recordStep } from '../record-step.js';
import type { Refund, RefundId } from './refund.js';

const stateOf = { submitted: 'sent', success: 'made', error: 'failed' } as const satisfies Record<
  CardRefund['state'],
  Refund['state']
>;
const kindOf = { sent: 'charge.refund-sent', made: 'charge.refund-made', failed: 'charge.refund-failed' } as const;

/** Notes how a refund stands with whoever takes cards; `failed` where they refuse it for good. What has an end keeps it. */
export async function noteRefund(
  ctx: Context,
  { refund: id, told }: { readonly refund: RefundId; readonly told: CardRefund | 'refused' },
): Promise<void> {
  const first = await readRefund(ctx, id);
  const charge = first && (await holdCharge(ctx, first.charge));
  const refund = charge && (await readRefund(ctx, id));
  if (!charge || !refund || (refund.state !== 'agreed' && refund.state !== 'sent')) return;
  const state = told === 'refused' ? 'failed' : stateOf[told.state];
  if (state === refund.state) return;
  const provider = told === 'refused' ? refund.provider : told.id;
  const next: Refund = { ...refund, state, provider, endedAt: state === 'sent' ? undefined : ctx.clock.now() };
  recordStep(ctx, charge, {
    kind: kindOf[state],
    charge: { refunded: state === 'failed' ? charge.refunded - refund.amount : charge.refunded },
    refund: { is: 'changed', as: next },
  });
}
