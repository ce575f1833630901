import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type PasskeyUse, provePasskey } from '../passkeys/prove-passkey.js';
import type { PasskeyRefusal } from '../passkeys/read-answer.js';
import { readStaff } from '../people-store.js';
import { startSession } from '../sessions/start-session.js';
import { isReady } from './find-joining.js';
import { deleteJoinings, readWaysIn } from './joining-store.js';
import { startJoining } from './start-joining.js';

export type StaffSignInRefusal = PasskeyRefusal | 'unknown' | 'copied' | 'not-staff';

/** What the browser holds from now on: a session, or, of an officer with one way in only, leave to add the second. */
export interface StaffSignedIn {
  readonly opens: 'desk' | 'joining';
  readonly token: string;
}

interface Coming {
  /** The token with which the browser came. */
  readonly replaces: string | undefined;
  /** By what the browser is known again; left out, the session is bound to none. */
  readonly browserSecret?: string;
}

/**
 * Signs an officer in by their passkey: a new session in place of the one with which the browser came. An officer with
 * one way in is first led to a second. Refuses as `provePasskey` does, and `not-staff` to a resident and a leaver.
 */
export async function signInStaff(
  ctx: Context,
  { replaces, browserSecret, ...use }: PasskeyUse & Coming,
): Promise<Outcome<StaffSignedIn, StaffSignInRefusal>> {
  const proved = await provePasskey(ctx, use);
  if (!proved.ok) return proved;
  const { person, authenticator } = proved.value;
  if (!(await readStaff(ctx, person))) return refuse('not-staff');
  const { authenticators, codes } = await readWaysIn(ctx, person);
  if (!isReady(authenticators, codes)) return done({ opens: 'joining', token: startJoining(ctx, person) });
  deleteJoinings(ctx, person);
  const assured = { authenticator: 'passkey', identity: 'P0' } as const;
  const known = browserSecret === undefined ? {} : { browser: browserSecret };
  const again = replaces === undefined ? {} : { replaces };
  const { token } = await startSession(ctx, person, { ...again, ...known, assured, begunBy: authenticator });
  return done({ opens: 'desk', token });
}
