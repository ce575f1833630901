import type { Context } from '../../../platform/context.js';
import { listPasskeys } from '../passkeys/list-passkeys.js';
import type { Passkey } from '../passkeys/passkey.js';
import { readStaff } from '../people-store.js';
import type { Staff } from '../person.js';
import { hashToken } from '../sessions/session.js';
import { readJoining, readWaysIn } from './joining-store.js';

/** The desk opens to whoever has so many ways in, so that one lost key keeps nobody out. */
const leastWaysIn = 2;

/** An officer on the way in, and how far they are. */
export interface Joining {
  readonly staff: Staff;
  readonly passkeys: readonly Passkey[];
  /** Recovery codes not used yet. */
  readonly codes: number;
  readonly isReady: boolean;
}

/** A passkey is needed to sign in; a set of codes counts as the second way. */
export const isReady = (authenticators: number, codes: number): boolean =>
  authenticators > 0 && authenticators + (codes > 0 ? 1 : 0) >= leastWaysIn;

/** Whom this browser may add passkeys to; undefined for any other token, an hour later, and for a leaver. */
export async function findJoining(ctx: Context, token: string): Promise<Joining | undefined> {
  const person = await readJoining(ctx, hashToken(token));
  const staff = person && (await readStaff(ctx, person));
  if (!staff) return undefined;
  const { authenticators, codes } = await readWaysIn(ctx, staff.person);
  const passkeys = await listPasskeys(ctx, staff.person);
  return { staff, passkeys, codes, isReady: isReady(authenticators, codes) };
}
