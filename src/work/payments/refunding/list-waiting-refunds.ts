import type { Context } from '../../../platform/context.js';
import type { Charge } from '../charge.js';
import { readCharge, readRefundsIn } from '../payments-store.js';
import type { Refund } from './refund.js';

const most = 100;

/** Refunds that wait for a second person, or that whoever takes cards did not make: each with its charge, oldest first. */
export async function listWaitingRefunds(
  ctx: Context,
): Promise<readonly { readonly refund: Refund; readonly charge: Charge }[]> {
  const found: { refund: Refund; charge: Charge }[] = [];
  for (const refund of await readRefundsIn(ctx, ['waiting', 'failed'], most)) {
    const charge = await readCharge(ctx, refund.charge);
    if (charge) found.push({ refund, charge });
  }
  return found;
}
