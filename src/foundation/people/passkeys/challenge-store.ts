import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';

type Purpose = 'add' | 'sign-in';

export interface ChallengeRow {
  readonly challenge: Buffer;
  readonly browser_hash: Buffer;
  readonly purpose: Purpose;
  readonly person_id: PersonId | null;
  readonly user_handle: Buffer | null;
  readonly expires_at: Date;
}

/** Keeps a challenge, and lets go of those that are over. */
export function insertChallenge(ctx: Context, row: ChallengeRow): void {
  ctx.writes.run('delete from people.passkey_challenge where place_id = $1 and expires_at <= $2', [
    ctx.place,
    ctx.clock.now(),
  ]);
  ctx.writes.insert('people.passkey_challenge', { place_id: ctx.place, ...row });
}

/** Takes a challenge out for good, whatever its answer will be worth; undefined when it is over, used or another browser's. */
export async function takeChallenge(
  ctx: Context,
  { challenge, browser_hash, purpose }: Pick<ChallengeRow, 'challenge' | 'browser_hash' | 'purpose'>,
): Promise<ChallengeRow | undefined> {
  const [row] = await ctx.prepared<ChallengeRow>(
    'people_take_passkey_challenge',
    `delete from people.passkey_challenge
      where place_id = $1 and challenge = $2 and browser_hash = $3 and purpose = $4
      returning challenge, browser_hash, purpose, person_id, user_handle, expires_at`,
    [ctx.place, challenge, browser_hash, purpose],
  );
  return row && row.expires_at > ctx.clock.now() ? row : undefined;
}
