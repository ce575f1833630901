import { listSelves } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { OwnMessage } from './own-message.js';
import { readOwnMessages } from './own-store.js';

/** What was written to a person, as far as it is still known: thirty days. */
export const listOwnMessages = async (ctx: Context, person: PersonId): Promise<readonly OwnMessage[]> =>
  readOwnMessages(ctx, await listSelves(ctx, person), 100);
