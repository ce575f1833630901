import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { hashToken } from './session.js';
import { deleteOtherSessions } from './session-store.js';

/** Ends every session of the person but the one whose token it is, that of the browser that asks. */
export async function endOtherSessions(ctx: Context, person: PersonId, token: string): Promise<void> {
  deleteOtherSessions(ctx, person, hashToken(token));
}
