import { appendEntry, type RecordableData } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { type Charge, chargeStream } from './charge.js';
import type { Payment } from './payment.js';
import type { Refund } from './refunding/refund.js';
import { writeCharge, writePayment, writeRefund } from './step-store.js';

/** What one act makes of a charge: each is written whole, as it stands afterwards. */
export interface Step {
  readonly kind: `charge.${string}`;
  readonly charge?: Partial<Pick<Charge, 'state' | 'settledAt' | 'refunded'>>;
  readonly payment?: { readonly is: 'new' | 'changed'; readonly as: Payment };
  readonly refund?: { readonly is: 'new' | 'changed'; readonly as: Refund };
}

const iso = (at: Date | undefined): string | null => at?.toISOString() ?? null;

const chargeRow = (one: Charge) => ({
  ...{ case_id: one.case, reference: one.reference, service: one.service, lines: one.lines, amount: one.amount },
  ...{ state: one.state, opened_at: iso(one.openedAt), due_by: iso(one.dueBy), settled_at: iso(one.settledAt) },
  refunded: one.refunded,
});

const paymentRow = (one: Payment) => ({
  ...{ charge_id: one.charge, way: one.way, amount: one.amount, state: one.state },
  ...{ provider_id: one.provider ?? null, receipt: one.receipt ?? null, language: one.language },
  ...{ taken_by: one.takenBy ?? null, begun_at: iso(one.begunAt), ended_at: iso(one.endedAt), code: one.code ?? null },
});

const refundRow = (one: Refund) => ({
  ...{ charge_id: one.charge, payment_id: one.payment, amount: one.amount, state: one.state, reason: one.reason },
  ...{ asked_by: one.askedBy ?? null, asked_at: iso(one.askedAt), decided_by: one.decidedBy ?? null },
  ...{ decided_at: iso(one.decidedAt), provider_id: one.provider ?? null, ended_at: iso(one.endedAt) },
});

/** Writes the rows of a step and its entry, which are made of the same: so that the record rebuilds the one from the other. */
export function recordStep(ctx: Context, before: Charge, step: Step): Charge {
  const isNew = step.kind === 'charge.opened';
  const after: Charge = { ...before, ...step.charge, version: isNew ? 1 : before.version + 1 };
  const row = chargeRow(after);
  writeCharge(ctx, { id: after.id, ...row, version: after.version }, isNew);
  if (step.payment)
    writePayment(ctx, { id: step.payment.as.id, ...paymentRow(step.payment.as) }, step.payment.is === 'new');
  if (step.refund) writeRefund(ctx, { id: step.refund.as.id, ...refundRow(step.refund.as) }, step.refund.is === 'new');
  const data = {
    charge: row,
    ...(step.payment ? { payment: { id: step.payment.as.id, ...paymentRow(step.payment.as) } } : {}),
    ...(step.refund ? { refund: { id: step.refund.as.id, ...refundRow(step.refund.as) } } : {}),
  };
  appendEntry(ctx, {
    ...{ stream: chargeStream(after.id), version: after.version, kind: step.kind, service: after.service },
    data: data as unknown as RecordableData,
  });
  return after;
}
