import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import { type Outcome, refuse } from '../../../platform/refusal.js';
import { type Charge, findCharge, type OfficersWay, type TakeRefusal, takePayment } from '../../payments/index.js';
import { findCase } from '../find-case.js';
import { mayWork } from '../may-work.js';

interface FeeTaken {
  readonly case: CaseId;
  readonly way: OfficersWay;
  readonly receipt: string;
  readonly language: Language;
}

/** An officer who works on a case notes that they took its fee. Refuses `not-allowed` to others, and as `takePayment` does. */
export async function takeFee(
  ctx: Context,
  { case: id, ...taken }: FeeTaken,
): Promise<Outcome<Charge, TakeRefusal | 'not-allowed' | 'no-charge'>> {
  const one = await findCase(ctx, { id });
  const found = one && (await findCharge(ctx, { case: id }));
  if (!one || !found) return refuse('no-charge');
  if (!(await mayWork(ctx, one))) return refuse('not-allowed');
  return takePayment(ctx, { charge: found.charge.id, ...taken });
}
