import type { RecordableData } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { EnquiryState } from './enquiry.js';
import { readEnquiries, updateEnquiry } from './enquiry-store.js';

/**
 * Settles what is still asked on a case that moves on, and gives what the move's entry holds of it. Nothing where nothing is.
 */
export async function settleEnquiry(
  ctx: Context,
  one: CaseId,
  { state, at }: { readonly state: Exclude<EnquiryState, 'open'>; readonly at: Date },
): Promise<RecordableData> {
  const open = (await readEnquiries(ctx, one)).find((each) => each.state === 'open');
  if (!open) return {};
  updateEnquiry(ctx, { ...open, state, settledAt: at });
  return { enquiry_settled: { id: open.id, state } };
}
