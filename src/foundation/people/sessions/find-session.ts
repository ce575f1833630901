import type { Context } from '../../../platform/context.js';
import { readStaffBySession } from '../people-store.js';
import type { Staff } from '../person.js';
import { hashToken } from './session.js';

/** Whose session a token opens, with the roles and teams of this moment; undefined for any other, an expired one and a leaver's. */
export const findSession = (ctx: Context, token: string): Promise<Staff | undefined> =>
  readStaffBySession(ctx, hashToken(token));
