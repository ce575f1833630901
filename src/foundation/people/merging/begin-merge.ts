import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { mergeMinutes } from '../selves/account-merge.js';
import { mayChangeWaysIn } from '../sessions/may-change-ways-in.js';
import { hashToken } from '../sessions/session.js';
import { deleteAttemptsOver, insertAttempt } from './attempt-store.js';

/**
 * Notes that whoever sits at this browser has just proved one account, so that they can go and prove another.
 * Refuses `not-yours` to anybody but a resident for themself, and `fresh` when the proof is older than ten minutes.
 * @param provedAt when they last signed in.
 * @returns the token for the browser's cookie.
 */
export async function beginMerge(ctx: Context, provedAt: Date): Promise<Outcome<string, 'not-yours' | 'fresh'>> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident' || onBehalfOf !== undefined) return refuse('not-yours');
  const now = ctx.clock.now();
  if (!mayChangeWaysIn(provedAt, now)) return refuse('fresh');
  deleteAttemptsOver(ctx);
  await ctx.writes.flush();
  const token = ctx.random.bytes(32).toString('base64url');
  const until = new Date(now.getTime() + mergeMinutes * 60_000);
  insertAttempt(ctx, hashToken(token), { person: actor.person, beganAt: now }, until);
  return done(token);
}
