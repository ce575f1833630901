import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { hashToken } from './session.js';
import { deleteSessionsOf, readHow } from './session-store.js';
import { startSession } from './start-session.js';

/**
 * Ends every session of an account that was put into another, and lets the browser of one of them go on there: as surely as it had
 * signed in, and until the way in by which it came is taken away.
 * @returns the new session's token; undefined where the browser had none of that account.
 */
export async function carrySession(
  ctx: Context,
  { token, from, to }: { readonly token: string; readonly from: PersonId; readonly to: PersonId },
): Promise<string | undefined> {
  const how = await readHow(ctx, from, hashToken(token));
  deleteSessionsOf(ctx, from);
  if (!how) return undefined;
  await ctx.writes.flush(); // the new one must not be taken for one of those
  const { assured, begunBy } = how;
  return (await startSession(ctx, to, { assured, ...(begunBy ? { begunBy } : {}) })).token;
}
