import type { Context } from '../../../platform/context.js';
import { readStaffBySession } from '../people-store.js';
import type { SignedInStaff } from '../person.js';
import { hashToken, idleMinutes } from './session.js';

/**
 * Whose session a token opens, with the roles and teams of this moment; undefined for any other, an expired one, one that
 * nobody has used for an hour, and a leaver's.
 */
export const findSession = (ctx: Context, token: string): Promise<SignedInStaff | undefined> =>
  readStaffBySession(ctx, hashToken(token), new Date(ctx.clock.now().getTime() - idleMinutes * 60_000));
