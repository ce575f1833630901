import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import { nextVersion } from '../people-store.js';
import { keeperOf } from '../selves/keeper-of.js';
import { deleteSessionsOf } from '../sessions/session-store.js';
import { type Evidence, evidenceLevels } from '../signing-in/handed-code.js';
import { endAuthenticatorRow, readHeld, writeHeld } from './identity-store.js';
import { maySettleHeld } from './may-settle-held.js';

export interface Settled {
  readonly authenticator: AuthenticatorId;
  /** 'same': they changed their name; 'other': the account is another person's now, who gets a new one here. */
  readonly is: 'same' | 'other';
  /** How the officer saw who they are. */
  readonly evidence: Evidence;
}

/**
 * Says whether an account whose identity changed is still the same person's, after an officer has looked. 'same' opens the
 * way in to the identity that shut it, and to no other; 'other' ends it, with the person's sessions.
 * Refuses `not-allowed` to whoever is neither administrator nor of the help desk, `not-held`, and `too-weak` to open it by what
 * somebody who was handed the account could show as well.
 */
export async function settleHeld(
  ctx: Context,
  { authenticator, is, evidence }: Settled,
): Promise<Outcome<Settled, 'not-allowed' | 'not-held' | 'too-weak'>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !maySettleHeld(actor.roles)) return refuse('not-allowed');
  if (is === 'same' && evidenceLevels[evidence] === 'P0') return refuse('too-weak');
  const row = await readHeld(ctx, authenticator);
  if (row?.held !== 'person-changed') return refuse('not-held');
  if (is === 'same') writeHeld(ctx, authenticator, 'look-done');
  else {
    endAuthenticatorRow(ctx, authenticator);
    deleteSessionsOf(ctx, await keeperOf(ctx, row.person));
  }
  const version = (await nextVersion(ctx, row.person)) ?? 1;
  const data = { id: authenticator, is, evidence };
  appendEntry(ctx, { stream: `person:${row.person}`, version, kind: 'person.authenticator-settled', data });
  return done({ authenticator, is, evidence });
}
