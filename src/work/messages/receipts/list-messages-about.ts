import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { OwnMessage } from '../own/own-message.js';
import { readMessagesAbout } from './receipt-store.js';

/** What was written to people about a request, newest first, and what became of it; known for thirty days after it ended. */
export const listMessagesAbout = (ctx: Context, id: CaseId): Promise<readonly OwnMessage[]> =>
  readMessagesAbout(ctx, id, 50);
