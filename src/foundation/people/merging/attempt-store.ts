import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';

/** Which account a browser proved first, and when. */
export interface MergeAttempt {
  readonly person: PersonId;
  readonly beganAt: Date;
}

export function insertAttempt(ctx: Context, tokenHash: Buffer, { person, beganAt }: MergeAttempt, until: Date): void {
  ctx.writes.insert('people.merge_attempt', {
    ...{ place_id: ctx.place, token_hash: tokenHash, person_id: person, began_at: beganAt, expires_at: until },
  });
}

export async function readAttempt(ctx: Context, tokenHash: Buffer): Promise<MergeAttempt | undefined> {
  const [row] = await ctx.prepared<MergeAttempt>(
    'people_merge_attempt',
    `select person_id as person, began_at as "beganAt" from people.merge_attempt
      where place_id = $1 and token_hash = $2 and expires_at > $3`,
    [ctx.place, tokenHash, ctx.clock.now()],
  );
  return row;
}

export function deleteAttempt(ctx: Context, tokenHash: Buffer): void {
  ctx.writes.run('delete from people.merge_attempt where place_id = $1 and token_hash = $2', [ctx.place, tokenHash]);
}

/** Attempts that are over. */
export function deleteAttemptsOver(ctx: Context): void {
  ctx.writes.run('delete from people.merge_attempt where place_id = $1 and expires_at <= $2', [
    ctx.place,
    ctx.clock.now(),
  ]);
}
