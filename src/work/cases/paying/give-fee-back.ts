import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type Outcome, refuse } from '../../../platform/refusal.js';
import {
  type AnswerRefundRefusal,
  type AskRefundRefusal,
  answerRefund,
  askRefund,
  findCharge,
  leftOf,
  mayReconcile,
  type Refund,
  type RefundId,
} from '../../payments/index.js';
import { getService } from '../../services/index.js';
import { findCase } from '../find-case.js';
import { isOpenTo } from '../sight/open-to.js';
import { hasRole } from '../workflow.js';

/** The fee of a case's service, if the actor may give it back. */
async function findRefunding(ctx: Context, id: CaseId) {
  const one = await findCase(ctx, { id });
  if (!one || ctx.actor.kind !== 'staff') return undefined;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const { fee } = declaration;
  return fee && hasRole(ctx.actor, fee.refunds.by) && isOpenTo(ctx.actor, declaration)
    ? { declaration, fee }
    : undefined;
}

/** Whether the actor's roles give money back for this case. */
export const mayGiveBack = async (ctx: Context, id: CaseId): Promise<boolean> =>
  (await findRefunding(ctx, id)) !== undefined;

interface BackAsked {
  readonly case: CaseId;
  /** In pence. */
  readonly amount: number;
  readonly reason: string;
}

/**
 * Gives back all or part of what was paid for a case, by the roles, reasons and limit of its declaration: above the limit a second
 * person is waited for. Refuses `not-allowed`, `no-reason`, and as `askRefund` does.
 */
export async function giveFeeBack(
  ctx: Context,
  { case: id, amount, reason }: BackAsked,
): Promise<Outcome<Refund, AskRefundRefusal | 'not-allowed' | 'no-reason'>> {
  const found = await findCharge(ctx, { case: id });
  if (!found) return refuse('no-payment');
  const may = await findRefunding(ctx, id);
  if (!may) return refuse('not-allowed');
  const { refunds } = may.fee;
  if (!Object.hasOwn(refunds.reasons, reason)) return refuse('no-reason');
  const paid = found.payments.filter((one) => leftOf(one, found.refunds) > 0);
  const payment = paid.find((one) => leftOf(one, found.refunds) >= amount) ?? paid[0];
  if (!payment) return refuse(found.payments.some(({ state }) => state === 'success') ? 'too-much' : 'no-payment');
  return askRefund(ctx, { payment: payment.id, amount, reason, alone: refunds['alone-up-to'] * 100 });
}

/** The second person: of the declared roles, or who reconciles. Refuses `not-allowed`, and as `answerRefund` does. */
export async function answerFeeBack(
  ctx: Context,
  asked: { readonly case: CaseId; readonly refund: RefundId; readonly agrees: boolean },
): Promise<Outcome<Refund, AnswerRefundRefusal | 'not-allowed'>> {
  const found = await findCharge(ctx, { case: asked.case });
  if (!found?.refunds.some(({ id }) => id === asked.refund)) return refuse('no-refund');
  if (!mayReconcile(ctx.actor) && !(await findRefunding(ctx, asked.case))) return refuse('not-allowed');
  return answerRefund(ctx, asked);
}
