import type { Context } from '../../../platform/context.js';
import { isSecret, markOf } from '../browsers/known-browser.js';
import { readStaffBySession } from '../people-store.js';
import type { SignedInStaff } from '../person.js';
import { hashToken, idleMinutes } from './session.js';

/**
 * Whose session a token opens, with the roles and teams of this moment; undefined for any other, an expired one, one that
 * nobody has used for an hour, and a leaver's.
 * @param secret by what the browser that asks is known again: another than that in which the session began is new this moment.
 */
export async function findSession(ctx: Context, token: string, secret?: string): Promise<SignedInStaff | undefined> {
  const now = ctx.clock.now();
  const found = await readStaffBySession(ctx, hashToken(token), new Date(now.getTime() - idleMinutes * 60_000));
  if (!found) return undefined;
  const { browser, knownSince, ...staff } = found;
  if (!browser) return staff;
  const isSame = isSecret(secret) && markOf(staff.person, secret).equals(browser);
  return { ...staff, browserSince: isSame && knownSince ? knownSince : now };
}
