import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Enquiry } from './enquiry.js';
import { readEnquiries } from './enquiry-store.js';

/** What was asked on a case, oldest first; the newest may still be open. */
export const listEnquiries = (ctx: Context, one: CaseId): Promise<readonly Enquiry[]> => readEnquiries(ctx, one);
