import type { Context } from '../../../platform/context.js';
import type { SignedInStaff } from '../person.js';
import { hashToken, notedMinutes } from './session.js';
import { writeSeen } from './session-store.js';

/** Whether a session's use ought to be noted again. */
export const isUseToBeNoted = ({ seenAt }: SignedInStaff, now: Date): boolean =>
  now.getTime() - seenAt.getTime() >= notedMinutes * 60_000;

/** Notes that an officer's session is in use, which keeps it open for another hour. */
export const noteUse = async (ctx: Context, token: string): Promise<void> => writeSeen(ctx, hashToken(token));
