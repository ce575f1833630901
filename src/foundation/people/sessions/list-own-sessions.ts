import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Assured } from './assured.js';
import { hashToken, idleMinutes } from './session.js';
import { readSessionsOf } from './session-store.js';

/** A session of somebody, for their own page. */
export interface OwnSession {
  /** Names it in a form: the hash of its token, which opens nothing. */
  readonly id: string;
  readonly startedAt: Date;
  readonly assured: Assured;
  /** Whether it is the one that asks. */
  readonly isThis: boolean;
}

/**
 * Where a person is signed in now, newest first. `token` is that of the browser that asks. An officer's session that
 * nobody has used for an hour opens nothing, and is not among them.
 */
export async function listOwnSessions(
  ctx: Context,
  person: PersonId,
  token: string,
  kind: 'resident' | 'staff' = 'resident',
): Promise<readonly OwnSession[]> {
  const own = hashToken(token).toString('hex');
  const idleSince = new Date(ctx.clock.now().getTime() - idleMinutes * 60_000);
  const rows = await readSessionsOf(ctx, person, kind === 'staff' ? idleSince : undefined);
  return rows.map(({ token_hash, created_at, authenticator, identity, at }) => {
    const id = token_hash.toString('hex');
    return { id, startedAt: created_at, assured: { authenticator, identity, at }, isThis: id === own };
  });
}
