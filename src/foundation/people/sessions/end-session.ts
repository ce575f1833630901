import type { Context } from '../../../platform/context.js';
import { hashToken } from './session.js';
import { deleteSession } from './session-store.js';

/** Ends a session: its token opens nothing from now on. */
export async function endSession(ctx: Context, token: string): Promise<void> {
  deleteSession(ctx, hashToken(token));
}
