import type { Context } from '../../../platform/context.js';
import type { ProviderKind } from '../providers/provider.js';
import type { Wish } from './attempt.js';

interface NewAttempt {
  readonly stateHash: Buffer;
  readonly browserHash: Buffer;
  readonly kind: ProviderKind;
  readonly wish: Wish;
  readonly expiresAt: Date;
}

export function insertAttempt(ctx: Context, { stateHash, browserHash, kind, wish, expiresAt }: NewAttempt): void {
  const started_at = ctx.clock.now();
  ctx.writes.insert('people.sign_in_attempt', {
    ...{ place_id: ctx.place, state_hash: stateHash, browser_hash: browserHash, kind, wish },
    ...{ started_at, expires_at: expiresAt },
  });
}

/** Takes an attempt out, so that it is used once, if this browser began it; undefined otherwise, and nothing is touched. */
export async function takeAttemptRow(
  ctx: Context,
  { stateHash, browserHash, kind }: Pick<NewAttempt, 'stateHash' | 'browserHash' | 'kind'>,
): Promise<{ readonly wish: Wish; readonly started_at: Date; readonly expires_at: Date } | undefined> {
  const [row] = await ctx.prepared<{ wish: Wish; started_at: Date; expires_at: Date }>(
    'people_take_sign_in_attempt',
    `delete from people.sign_in_attempt
      where place_id = $1 and state_hash = $2 and browser_hash = $3 and kind = $4 returning wish, started_at, expires_at`,
    [ctx.place, stateHash, browserHash, kind],
  );
  return row;
}

/** Nobody comes back to these: a browser was closed, or a provider never answered. */
export function deleteOldAttempts(ctx: Context): void {
  ctx.writes.run('delete from people.sign_in_attempt where place_id = $1 and expires_at <= $2', [
    ctx.place,
    ctx.clock.now(),
  ]);
}
