import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { hashToken } from '../sessions/session.js';
import { insertJoining } from './joining-store.js';

/** How long a browser may add passkeys after it has shown who it is for. */
export const joiningMinutes = 60;

/** Lets a browser add passkeys to an officer: a new 256-bit token for its cookie. */
export function startJoining(ctx: Context, person: PersonId): string {
  const token = ctx.random.bytes(32).toString('base64url');
  const expires_at = new Date(ctx.clock.now().getTime() + joiningMinutes * 60_000);
  insertJoining(ctx, { browser_hash: hashToken(token), person_id: person, expires_at });
  return token;
}
