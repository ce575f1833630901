import type { Context } from '../../../platform/context.js';
import type { Enquiry, EnquiryId } from './enquiry.js';
import { readEnquiry } from './enquiry-store.js';

export const findEnquiry = (ctx: Context, id: EnquiryId): Promise<Enquiry | undefined> => readEnquiry(ctx, id);
