import type { Context } from '../../../platform/context.js';
import { openCharge } from '../../payments/index.js';
import type { Declaration, FeeAsked } from '../../services/index.js';
import type { Case } from '../case.js';
import { payDaysOf } from './owes.js';

/** Writes down what a case owes, in the act that opens it: neither is there without the other. */
export function chargeCase(ctx: Context, declaration: Declaration, one: Case, owed: FeeAsked): void {
  openCharge(ctx, {
    ...{ case: one.id, reference: one.reference, service: one.service, lines: owed.lines, amount: owed.total },
    days: payDaysOf(declaration),
  });
}
