import type { Context } from '../../platform/context.js';
import type { CaseId, PersonId } from '../../platform/ids.js';
import type { Language } from '../../platform/language/index.js';
import type { Charge, ChargeId, ChargeState } from './charge.js';
import type { Payment, PaymentId, PaymentState, PaymentWay } from './payment.js';
import type { Refund, RefundId, RefundState } from './refunding/refund.js';

interface ChargeRow {
  readonly id: ChargeId;
  readonly case_id: CaseId;
  readonly reference: string;
  readonly service: string;
  readonly lines: Charge['lines'];
  readonly amount: number;
  readonly state: ChargeState;
  readonly opened_at: Date;
  readonly due_by: Date;
  readonly settled_at: Date | null;
  readonly refunded: number;
  readonly version: number;
}

interface PaymentRow {
  readonly id: PaymentId;
  readonly charge_id: ChargeId;
  readonly way: PaymentWay;
  readonly amount: number;
  readonly state: PaymentState;
  readonly provider_id: string | null;
  readonly receipt: string | null;
  readonly language: Language;
  readonly taken_by: PersonId | null;
  readonly begun_at: Date;
  readonly ended_at: Date | null;
  readonly code: string | null;
}

interface RefundRow {
  readonly id: RefundId;
  readonly charge_id: ChargeId;
  readonly payment_id: PaymentId;
  readonly amount: number;
  readonly state: RefundState;
  readonly reason: string;
  readonly asked_by: PersonId | null;
  readonly asked_at: Date;
  readonly decided_by: PersonId | null;
  readonly decided_at: Date | null;
  readonly provider_id: string | null;
  readonly ended_at: Date | null;
}

const chargeColumns =
  'id, case_id, reference, service, lines, amount, state, opened_at, due_by, settled_at, refunded, version';
const paymentColumns =
  'id, charge_id, way, amount, state, provider_id, receipt, language, taken_by, begun_at, ended_at, code';
const refundColumns =
  'id, charge_id, payment_id, amount, state, reason, asked_by, asked_at, decided_by, decided_at, provider_id, ended_at';

const toCharge = (row: ChargeRow): Charge => ({
  ...{ id: row.id, case: row.case_id, reference: row.reference, service: row.service, lines: row.lines },
  ...{ amount: row.amount, state: row.state, openedAt: row.opened_at, dueBy: row.due_by },
  ...{ settledAt: row.settled_at ?? undefined, refunded: row.refunded, version: row.version },
});

const toPayment = (row: PaymentRow): Payment => ({
  ...{ id: row.id, charge: row.charge_id, way: row.way, amount: row.amount, state: row.state },
  ...{ provider: row.provider_id ?? undefined, receipt: row.receipt ?? undefined, language: row.language },
  ...{ takenBy: row.taken_by ?? undefined, begunAt: row.begun_at, endedAt: row.ended_at ?? undefined },
  code: row.code ?? undefined,
});

const toRefund = (row: RefundRow): Refund => ({
  ...{ id: row.id, charge: row.charge_id, payment: row.payment_id, amount: row.amount, state: row.state },
  ...{ reason: row.reason, askedBy: row.asked_by ?? undefined, askedAt: row.asked_at },
  ...{ decidedBy: row.decided_by ?? undefined, decidedAt: row.decided_at ?? undefined },
  ...{ provider: row.provider_id ?? undefined, endedAt: row.ended_at ?? undefined },
});

export async function readCharge(ctx: Context, id: ChargeId): Promise<Charge | undefined> {
  const text = `select ${chargeColumns} from payments.charge where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<ChargeRow>('payments_charge', text, [ctx.place, id]);
  return row && toCharge(row);
}

/** Held until the act ends: of two who change it at once the second sees what the first did. */
export async function holdCharge(ctx: Context, id: ChargeId): Promise<Charge | undefined> {
  const text = `select ${chargeColumns} from payments.charge where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<ChargeRow>('payments_hold_charge', text, [ctx.place, id]);
  return row && toCharge(row);
}

export async function readChargeOf(ctx: Context, one: CaseId): Promise<Charge | undefined> {
  const text = `select ${chargeColumns} from payments.charge where place_id = $1 and case_id = $2`;
  const [row] = await ctx.prepared<ChargeRow>('payments_charge_of', text, [ctx.place, one]);
  return row && toCharge(row);
}

export async function readChargeByReference(ctx: Context, reference: string): Promise<Charge | undefined> {
  const text = `select ${chargeColumns} from payments.charge where place_id = $1 and reference = $2`;
  const [row] = await ctx.prepared<ChargeRow>('payments_charge_by_reference', text, [ctx.place, reference]);
  return row && toCharge(row);
}

/** Those that wait although their time is over, oldest first. */
export async function readOverdue(ctx: Context, at: Date, most: number): Promise<readonly ChargeId[]> {
  const text = `select id from payments.charge where place_id = $1 and state = 'due' and due_by < $2
    order by due_by limit $3`;
  return (await ctx.prepared<{ id: ChargeId }>('payments_overdue', text, [ctx.place, at, most])).map(({ id }) => id);
}

/** Every try to pay a charge, oldest first. */
export async function readPayments(ctx: Context, charge: ChargeId): Promise<readonly Payment[]> {
  const text = `select ${paymentColumns} from payments.payment where place_id = $1 and charge_id = $2 order by begun_at, id`;
  return (await ctx.prepared<PaymentRow>('payments_payments', text, [ctx.place, charge])).map(toPayment);
}

export async function readPayment(ctx: Context, id: PaymentId): Promise<Payment | undefined> {
  const text = `select ${paymentColumns} from payments.payment where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<PaymentRow>('payments_payment', text, [ctx.place, id]);
  return row && toPayment(row);
}

export async function readPaymentByProvider(ctx: Context, provider: string): Promise<Payment | undefined> {
  const text = `select ${paymentColumns} from payments.payment where place_id = $1 and provider_id = $2`;
  const [row] = await ctx.prepared<PaymentRow>('payments_by_provider', text, [ctx.place, provider]);
  return row && toPayment(row);
}

/** Payments by card that were begun before a moment and that nobody has heard the end of. */
export async function readUnfinished(ctx: Context, before: Date, most: number): Promise<readonly Payment[]> {
  const text = `select ${paymentColumns} from payments.payment
    where place_id = $1 and state in ('asked', 'created', 'started', 'submitted', 'capturable') and begun_at < $2
    order by begun_at limit $3`;
  return (await ctx.prepared<PaymentRow>('payments_unfinished', text, [ctx.place, before, most])).map(toPayment);
}

/** What was taken in a time, oldest first. */
export async function readTaken(ctx: Context, from: Date, to: Date): Promise<readonly Payment[]> {
  const text = `select ${paymentColumns} from payments.payment
    where place_id = $1 and ended_at >= $2 and ended_at < $3 and state = 'success' order by ended_at, id`;
  return (await ctx.prepared<PaymentRow>('payments_taken', text, [ctx.place, from, to])).map(toPayment);
}

/** Every refund of a charge, oldest first. */
export async function readRefunds(ctx: Context, charge: ChargeId): Promise<readonly Refund[]> {
  const text = `select ${refundColumns} from payments.refund where place_id = $1 and charge_id = $2 order by asked_at, id`;
  return (await ctx.prepared<RefundRow>('payments_refunds', text, [ctx.place, charge])).map(toRefund);
}

export async function readRefund(ctx: Context, id: RefundId): Promise<Refund | undefined> {
  const text = `select ${refundColumns} from payments.refund where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<RefundRow>('payments_refund', text, [ctx.place, id]);
  return row && toRefund(row);
}

/** Refunds that stand so, oldest first. */
export async function readRefundsIn(
  ctx: Context,
  states: readonly RefundState[],
  most: number,
): Promise<readonly Refund[]> {
  const text = `select ${refundColumns} from payments.refund
    where place_id = $1 and state = any($2::text[]) order by asked_at limit $3`;
  return (await ctx.prepared<RefundRow>('payments_refunds_in', text, [ctx.place, states, most])).map(toRefund);
}

/** What went back in a time, oldest first: by when it was sent. */
export async function readGivenBack(ctx: Context, from: Date, to: Date): Promise<readonly Refund[]> {
  const text = `select ${refundColumns} from payments.refund
    where place_id = $1 and decided_at >= $2 and decided_at < $3 and state in ('sent', 'made') order by decided_at, id`;
  return (await ctx.prepared<RefundRow>('payments_given_back', text, [ctx.place, from, to])).map(toRefund);
}

/** How many charges of each service were paid, and what of it was taken and went back. */
export async function readIncome(ctx: Context) {
  const text = `select service, count(*)::int as paid, sum(amount)::float8 as taken, sum(refunded)::float8 as refunded
    from payments.charge where place_id = $1 and state = 'paid' group by service order by service`;
  return ctx.prepared<{ service: string; paid: number; taken: number; refunded: number }>('payments_income', text, [
    ctx.place,
  ]);
}
