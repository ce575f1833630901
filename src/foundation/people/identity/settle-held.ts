import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import { nextVersion } from '../people-store.js';
import { deleteSessionsOf } from '../sessions/session-store.js';
import { endAuthenticatorRow, readHeld, writeHeld } from './identity-store.js';

/** Who may say whether an account is still the same person's. */
const settlesHeld = ['administrator', 'help-desk'] as const;

export interface Settled {
  readonly authenticator: AuthenticatorId;
  /** 'same': they changed their name; 'other': the account is another person's now, who gets a new one here. */
  readonly is: 'same' | 'other';
}

/**
 * Says whether an account whose identity changed is still the same person's, after an officer has looked. 'same' opens the
 * way in to the identity that shut it, and to no other; 'other' ends it, with the person's sessions.
 * Refuses `not-allowed` to whoever is neither administrator nor of the help desk, and `not-held`.
 */
export async function settleHeld(
  ctx: Context,
  { authenticator, is }: Settled,
): Promise<Outcome<Settled, 'not-allowed' | 'not-held'>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !settlesHeld.some((role) => actor.roles.includes(role))) return refuse('not-allowed');
  const row = await readHeld(ctx, authenticator);
  if (row?.held !== 'person-changed') return refuse('not-held');
  if (is === 'same') writeHeld(ctx, authenticator, 'look-done');
  else {
    endAuthenticatorRow(ctx, authenticator);
    deleteSessionsOf(ctx, row.person);
  }
  const version = (await nextVersion(ctx, row.person)) ?? 1;
  const data = { id: authenticator, is };
  appendEntry(ctx, { stream: `person:${row.person}`, version, kind: 'person.authenticator-settled', data });
  return done({ authenticator, is });
}
