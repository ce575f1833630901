import type { Context } from '../../platform/context.js';
import type { CaseId } from '../../platform/ids.js';
import type { Charge } from './charge.js';
import type { Payment } from './payment.js';
import { readChargeByReference, readChargeOf, readPayments, readRefunds } from './payments-store.js';
import type { Refund } from './refunding/refund.js';

/** A charge with every try to pay it and all that went back. */
export interface Account {
  readonly charge: Charge;
  readonly payments: readonly Payment[];
  readonly refunds: readonly Refund[];
}

/** What is owed and was paid for a case; undefined where it never owed anything. By its id, or by its reference. */
export async function findCharge(
  ctx: Context,
  of: { readonly case: CaseId } | { readonly reference: string },
): Promise<Account | undefined> {
  const charge = 'case' in of ? await readChargeOf(ctx, of.case) : await readChargeByReference(ctx, of.reference);
  if (!charge) return undefined;
  return { charge, payments: await readPayments(ctx, charge.id), refunds: await readRefunds(ctx, charge.id) };
}
