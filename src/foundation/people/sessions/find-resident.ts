import type { Context } from '../../../platform/context.js';
import type { Resident } from './resident.js';
import { hashToken } from './session.js';
import { readResidentBySession } from './session-store.js';

/** Which resident's session a token opens; undefined for any other, an expired one and an officer's. */
export const findResident = (ctx: Context, token: string): Promise<Resident | undefined> =>
  readResidentBySession(ctx, hashToken(token));
